package io.github.sizeis.processor.fuzz;

import io.github.sizeis.runtime.NativeCallException;
import io.github.sizeis.runtime.NativeDataException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What a fuzzer calls for each input: a function of {@code hostile.c}. Whatever that does to its
 * arguments, there is a value or a documented exception. A value holds nothing but what was lent to
 * the function or what is the function's own, and blocks are freed once, and never arguments.
 */
public final class FramesTarget {

  private static final int PROGRAMS = 12;
  private static final int LONGEST_PROGRAM = 24;

  private static final Hostile HOSTILE;
  private static final FrameFunctions FUNCTIONS;

  static {
    try {
      Path directory = Files.createTempDirectory("frames");
      HOSTILE = Hostile.compile(directory);
      FUNCTIONS = FrameFunctions.compile(directory);
    } catch (IOException e) {
      throw new LinkageError("not compiled", e);
    }
  }

  private FramesTarget() {}

  /** Returns the functions that inputs choose among. */
  static FrameFunctions functions() {
    return FUNCTIONS;
  }

  /** Returns inputs to begin with: each function, as it should be and with what comes by chance. */
  static List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (Method function : FUNCTIONS.all()) {
      int number = FrameFunctions.numberOf(function);
      Random random = new Random(~number); // so that other functions change nothing
      for (int i = 0; i < PROGRAMS; i++) {
        byte[] program = new byte[LONGEST_PROGRAM * i / PROGRAMS];
        random.nextBytes(program);
        seeds.add(new FrameInput(number, random.nextInt(256), i % 2 == 1, program).toInput());
      }
    }
    return seeds;
  }

  /** Writes inputs to begin with, before the fuzzer looks for them. */
  public static void fuzzerInitialize() throws IOException {
    Path folder = Path.of(System.getProperty(ReadersTarget.CORPUS));
    int number = 0;
    for (byte[] seed : seeds()) {
      Files.write(folder.resolve("seed-" + number++), seed);
    }
  }

  /** Tries an input. */
  public static void fuzzerTestOneInput(byte[] input) {
    CurrentInput.note(input);
    call(FrameInput.of(input));
  }

  /**
   * Makes a call, and checks what came of it.
   *
   * @return the value, or the exception
   */
  static @Nullable Object call(FrameInput input) {
    Method function = FUNCTIONS.choose(input.function());
    HOSTILE.begin(input.program());
    if (input.copies()) {
      Paths.copy();
    }
    Object outcome;
    try {
      outcome = outcome(function, new FrameArguments(input.arguments()).of(function));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the arguments of " + function, e);
    } finally {
      Paths.look();
    }
    List<byte[]> memory = HOSTILE.end();
    if (HOSTILE.whatIsWrong() != null) {
      throw new AssertionError(function + ": " + HOSTILE.whatIsWrong() + ": " + outcome);
    }
    if (!(outcome instanceof Throwable)) {
      Optional<String> foreign = new Provenance(memory).foreign(outcome);
      foreign.ifPresent(
          f -> {
            throw new AssertionError(function + ": " + f + " is from nowhere in " + outcome);
          });
    }
    return outcome;
  }

  private static @Nullable Object outcome(Method function, @Nullable Object[] arguments) {
    try {
      return FUNCTIONS.call(function, arguments);
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      boolean hasPath = thrown instanceof NativeDataException d && !d.path().isEmpty();
      if (hasPath || thrown instanceof NativeCallException) {
        return thrown;
      }
      throw new AssertionError(function.toString(), thrown);
    }
  }
}
