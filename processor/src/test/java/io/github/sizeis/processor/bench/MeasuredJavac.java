package io.github.sizeis.processor.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import javax.tools.ToolProvider;

/** Compiles as {@code javac} does, then prints what its own process has cost. */
final class MeasuredJavac {

  private MeasuredJavac() {}

  /**
   * Prints the processor time in nanoseconds, and the largest heap in bytes.
   *
   * @param arguments those of {@code javac}
   */
  public static void main(String... arguments) {
    int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    if (code != 0) {
      System.exit(code);
    }
    long nanos =
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP)
            .mapToLong(p -> p.getPeakUsage().getUsed())
            .sum();
    System.out.println(nanos + " " + heap);
  }
}
