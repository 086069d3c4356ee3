/**
 * Benchmarks of constructs, of small calls, and what all benchmarks share: {@link
 * io.github.sizeis.examples.bench.ConversionBenchmark} reads and writes the same values in several
 * {@linkplain io.github.sizeis.examples.bench.Way ways}, and compares what they give before it
 * times one of them.
 *
 * <pre>
 * mvn -q -pl examples -am -Pbench verify -Djmh.args="examples.bench.Chain -p way=hand,generated"
 * </pre>
 */
package io.github.sizeis.examples.bench;
