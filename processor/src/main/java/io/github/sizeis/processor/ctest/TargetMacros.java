package io.github.sizeis.processor.ctest;

import io.github.sizeis.Cpu;
import io.github.sizeis.Os;
import io.github.sizeis.internal.Target;
import io.github.sizeis.internal.Targets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How C tells the machines that something is for. */
final class TargetMacros {

  private TargetMacros() {}

  /** Returns the condition under which a compiler is for one of some machines. */
  static String condition(Targets on) {
    List<String> any = new ArrayList<>();
    for (Os os : Os.values()) {
      List<Target> all = Arrays.stream(Target.values()).filter(t -> t.os() == os).toList();
      List<Target> some = all.stream().filter(on.all()::contains).toList();
      if (some.isEmpty()) {
        continue;
      }
      String cpus = some.stream().map(TargetMacros::cpu).collect(Collectors.joining(" || "));
      any.add(some.equals(all) ? system(os) : "(" + system(os) + " && (" + cpus + "))");
    }
    return String.join(" || ", any);
  }

  private static String system(Os os) {
    return switch (os) {
      case WINDOWS -> "defined(_WIN32)";
      case LINUX -> "(defined(__linux__) && !defined(__ANDROID__))";
      case ANDROID -> "defined(__ANDROID__)";
      case MACOS -> "defined(__APPLE__)";
      case FREEBSD -> "defined(__FreeBSD__)";
      case BSD, UNIX -> throw new IllegalArgumentException(os + " is a group");
    };
  }

  private static String cpu(Target target) {
    if (target.cpu() != null) {
      return cpu(target.cpu());
    }
    String known =
        Arrays.stream(Cpu.values()).map(TargetMacros::cpu).collect(Collectors.joining(" || "));
    String wide = target.abi().pointerSize() == Long.BYTES ? "defined" : "!defined";
    return "(" + wide + "(__LP64__) && !(" + known + "))";
  }

  private static String cpu(Cpu cpu) {
    return switch (cpu) {
      case X86_64 -> "defined(__x86_64__) || defined(_M_X64)";
      case ARM64 -> "defined(__aarch64__) || defined(_M_ARM64)";
      case X86 -> "defined(__i386__) || defined(_M_IX86)";
      case ARM -> "defined(__arm__)";
    };
  }
}
