package io.github.sizeis.examples.glibc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole small call: {@code poll} looks at some descriptors that are not open. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class PollBenchmark {

  /** How many descriptors there are. */
  @Param({"10"})
  public int descriptors;

  private final GlibcClient client = GlibcClient.load();
  private final IdiomaticPoll idiomatic = IdiomaticPoll.load();
  private List<Pollfd> fds;

  /** Makes the descriptors, and sees to it that both ways say the same of them. */
  @Setup
  public void prepare() {
    short pollin = 1;
    int closed = 1 << 20;
    fds = new ArrayList<>();
    for (int i = 0; i < descriptors; i++) {
      fds.add(new Pollfd(closed + i, pollin, (short) 0));
    }
    short pollnval = 32;
    if (!generated().equals(handWritten())
        || generated().stream().anyMatch(fd -> fd.revents() != pollnval)) {
      throw new AssertionError("the two do not agree");
    }
  }

  /**
   * Through a structure array and an interface of JNA.
   *
   * @return the descriptors
   */
  @Benchmark
  public List<Pollfd> handWritten() {
    return IdiomaticPoll.poll(idiomatic, fds, 0);
  }

  /**
   * Through the generated client.
   *
   * @return the descriptors
   */
  @Benchmark
  public List<Pollfd> generated() {
    return client.poll(fds, 0).fds();
  }
}
