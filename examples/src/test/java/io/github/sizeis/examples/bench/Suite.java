package io.github.sizeis.examples.bench;

import io.github.sizeis.examples.dhcp.bench.ClientsBenchmark;
import io.github.sizeis.examples.dhcp.bench.FirstBenchmark;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs what {@code docs/performance.md} shows: {@code Suite FILE} writes JMH's JSON. About ten
 * minutes; {@code Suite FILE 0} only tries whether all of it runs.
 */
public final class Suite {

  private static final boolean FOREIGN = Runtime.version().feature() >= 22;

  private final boolean quick;
  private final List<RunResult> results = new ArrayList<>();

  private Suite(boolean quick) {
    this.quick = quick;
  }

  /** Runs all of it. */
  public static void main(String[] arguments) throws RunnerException {
    Suite suite = new Suite(arguments.length > 1);
    suite.clients();
    suite.constructs();
    suite.run(FirstBenchmark.class, "read", null, foreign("jna,hand,generated", "textbook"));
    ResultFormatFactory.getInstance(ResultFormatType.JSON, new File(arguments[0]).getPath())
        .writeOut(suite.results);
  }

  private static String foreign(String ways, String more) {
    return FOREIGN ? ways + "," + more : ways;
  }

  private void clients() throws RunnerException {
    Class<?> type = ClientsBenchmark.class;
    String most = foreign("jna,offset,jni,unsafe,hand,generated", "textbook,careful");
    run(type, "read", "1000", most);
    run(type, "read", "1", "jna,hand,unsafe,generated");
    run(type, "read", "10", foreign("jna,hand,unsafe,generated", "textbook"));
    run(type, "read", "100000", foreign("jna,hand,unsafe,generated", "careful"));
    run(type, "read", "1000", "hand,unsafe,generated", "far", 1);
    run(type, "read", "1000", "jna,generated", "near", 2);
    run(type, "write", "1000", foreign("jna,left,unsafe,hand,generated", "textbook,careful"));
    run(type, "write", "1", "jna,hand,unsafe,generated");
    run(type, "write", "10", "jna,hand,unsafe,generated");
    run(type, "write", "100000", "hand,unsafe,generated");
    run(type, "write", "1000", "jna,generated", "near", 2);
  }

  private void constructs() throws RunnerException {
    for (String operation : List.of("read", "write")) {
      run(ArrayBenchmark.class, operation, "1000", "jna,hand,unsafe,generated");
      run(ArrayBenchmark.class, operation, "1000000", "hand,unsafe,generated");
      run(NumbersBenchmark.class, operation, "4000000", "hand,generated");
      for (Class<?> type :
          List.of(
              CountedStringBenchmark.class,
              UnionBenchmark.class,
              ChainBenchmark.class,
              TailBenchmark.class)) {
        run(type, operation, "1000", "jna,hand,generated");
      }
    }
    run(CallBenchmark.class, "call", "10", "jna,hand,generated");
  }

  private void run(Class<?> type, String operation, String count, String ways)
      throws RunnerException {
    run(type, operation, count, ways, "near", 1);
  }

  private void run(
      Class<?> type, String operation, String count, String ways, String where, int threads)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + Pattern.quote(type.getName() + "." + operation) + "$")
            .param("way", ways.split(","))
            .threads(threads)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true);
    if (count != null) {
      options.param("count", count);
    }
    if (type == ClientsBenchmark.class) {
      options.param("where", where);
    }
    if (type != FirstBenchmark.class) {
      options
          .warmupIterations(quick ? 0 : 3)
          .warmupTime(TimeValue.seconds(1))
          .measurementIterations(quick ? 1 : 6)
          .measurementTime(TimeValue.milliseconds(quick ? 10 : 500));
    } else if (quick) {
      options.forks(1);
    }
    results.addAll(new Runner(options.build()).run());
  }
}
