/**
 * Benchmarks: clients of {@code dhcpsapi.h}, read from and written to native memory in all the ways
 * that there are.
 *
 * <pre>
 * mvn -q -pl examples -am -Pbench verify                                     all benchmarks
 * mvn -q -pl examples -am -Pbench verify -Djmh.args="Clients -p count=1000"  some, as JMH has it
 * </pre>
 *
 * <p>The structures of JNA take seconds to be compiled: after a warm-up of a second in all they are
 * still several times slower than they become, and any ratio to them is that much too large.
 */
package io.github.sizeis.examples.dhcp.bench;
