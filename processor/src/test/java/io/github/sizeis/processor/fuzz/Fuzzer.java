package io.github.sizeis.processor.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The fuzzers. */
enum Fuzzer {
  /** Jazzer, over memory that the converters read. */
  READERS {
    @Override
    List<String> command(Path folder, int seconds) {
      return jazzer(
          ReadersTarget.class, "io.github.sizeis.examples.**:g.**:sink.**", folder, seconds);
    }
  },

  /** Jazzer, over what a hostile library does to the arguments of its functions. */
  FRAMES {
    @Override
    List<String> command(Path folder, int seconds) {
      return jazzer(FramesTarget.class, "hostile.**", folder, seconds);
    }
  },

  /** Declarations whose words are exchanged, through both compilers. */
  DECLARATIONS {
    @Override
    List<String> command(Path folder, int seconds) {
      List<String> command = java(folder);
      command.addAll(
          List.of(DeclarationsTarget.class.getName(), folder.toString(), String.valueOf(seconds)));
      return command;
    }
  };

  /** Returns the name that it is called by, and that its files are in. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what runs it for a time. */
  abstract List<String> command(Path folder, int seconds);

  private static List<String> jazzer(Class<?> target, String generated, Path folder, int seconds) {
    List<String> command = java(folder);
    command.addAll(
        List.of(
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + target.getName(),
            "--instrumentation_includes=io.github.sizeis.runtime.**:io.github.sizeis.internal.**:"
                + generated,
            "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.*",
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + folder + "/",
            "-max_total_time=" + seconds,
            "-max_len=2048",
            "-timeout=20",
            "-rss_limit_mb=4096",
            "-use_value_profile=1",
            "-print_final_stats=1",
            folder.resolve("corpus").toString()));
    return command;
  }

  private static List<String> java(Path folder) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1500m",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + folder.resolve("crash.log"),
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+EnableDynamicAgentLoading",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-D" + CurrentInput.FILE + "=" + folder.resolve("current"),
            "-D" + ReadersTarget.CORPUS + "=" + folder.resolve("corpus"),
            "-cp",
            System.getProperty("java.class.path")));
  }
}
