/**
 * Benchmarks of constructs, each against two ways to write the same by hand: through JNA's
 * structures, as its users do, and through a window on memory, as generated code does.
 *
 * <pre>
 * mvn -q -pl examples -am -Pbench verify -Djmh.args="examples.bench.Chain"
 * </pre>
 */
package io.github.sizeis.examples.bench;
