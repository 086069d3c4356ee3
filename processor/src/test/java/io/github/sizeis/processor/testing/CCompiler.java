package io.github.sizeis.processor.testing;

import static org.junit.jupiter.api.Assertions.fail;

import io.github.sizeis.runtime.Abi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The C compilers that tests hold layouts against. */
public enum CCompiler {
  SYSV64(Abi.SYSV64, "gcc", "gcc -m64"),
  I386(Abi.I386, "gcc-multilib", "gcc -m32"),
  WIN64(Abi.WIN64, "gcc-mingw-w64-x86-64", "x86_64-w64-mingw32-gcc"),
  WIN32(Abi.WIN32, "gcc-mingw-w64-i686", "i686-w64-mingw32-gcc");

  /** What came of a command. */
  public record Result(int status, String output) {}

  private static final ConcurrentHashMap<CCompiler, Boolean> INSTALLED = new ConcurrentHashMap<>();

  private final Abi abi;
  private final String debianPackage;
  private final String command;

  CCompiler(Abi abi, String debianPackage, String command) {
    this.abi = abi;
    this.debianPackage = debianPackage;
    this.command = command;
  }

  /** Returns the ABI that it compiles for. */
  public Abi abi() {
    return abi;
  }

  /** Returns whether what it makes runs on this machine, too. */
  public boolean runsHere() {
    return this == SYSV64 || this == I386;
  }

  /**
   * Skips the test where the compiler is missing, and says how to get it; where the environment has
   * {@code CI=true}, that is a failure.
   */
  public void require() {
    if (!INSTALLED.computeIfAbsent(this, CCompiler::isInstalled)) {
      missing(command, debianPackage);
    }
  }

  /** Skips the test, or fails, for a command that is missing. */
  static void missing(String command, String debianPackage) {
    String message =
        "NOT TESTED: " + command + " is missing. Debian: apt-get install " + debianPackage;
    System.err.println(message);
    if ("true".equals(System.getenv("CI"))) {
      fail(message);
    }
    Assumptions.abort(message);
  }

  private boolean isInstalled() {
    try {
      Path directory = Files.createTempDirectory("sizeis-cc");
      Path source = directory.resolve("a.c");
      Files.writeString(source, "#include <stdio.h>\nint main(void) { return 0; }\n");
      return compile(source, directory.resolve("a.out")).status() == 0;
    } catch (UncheckedIOException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles a file strictly; {@code more} are further arguments. */
  public Result compile(Path source, Path target, String... more) {
    List<String> line = new ArrayList<>(List.of(command.split(" ", -1)));
    line.addAll(List.of("-std=c11", "-Wall", "-Werror", "-Wno-packed-not-aligned"));
    line.addAll(List.of(more));
    line.addAll(List.of(source.toString(), "-o", target.toString()));
    return run(line);
  }

  /** Runs a command to its end. */
  public static Result run(List<String> line) {
    try {
      Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return new Result(-1, output + "\nit did not end");
      }
      return new Result(process.exitValue(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
