package io.github.sizeis.processor.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import io.github.sizeis.processor.testing.CCompiler;
import io.github.sizeis.processor.testing.Sources;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The library {@code hostile.c}, which does to its arguments what a program tells it. */
final class Hostile {

  private static final List<String> FILES = List.of("memory.h", "program.h", "hostile.c");
  private static final int LONGEST = 1 << 12;

  private final Function begin;
  private final Function end;
  private final Function whatIsWrong;
  private final Memory program = new Memory(LONGEST);

  private Hostile(NativeLibrary library) {
    begin = library.getFunction("begin");
    end = library.getFunction("end");
    whatIsWrong = library.getFunction("what_is_wrong");
  }

  /** Compiles it into a directory, where clients find it. */
  static Hostile compile(Path directory) throws IOException {
    for (String file : FILES) {
      Files.writeString(directory.resolve(file), Sources.resource("/hostile/" + file));
    }
    Path library = directory.resolve(System.mapLibraryName("hostile"));
    assertEquals(
        new CCompiler.Result(0, ""),
        CCompiler.SYSV64.compile(
            directory.resolve("hostile.c"), library, "-O1", "-shared", "-fPIC"));
    NativeLibrary.addSearchPath("hostile", directory.toString());
    return new Hostile(NativeLibrary.getInstance("hostile"));
  }

  /** Tells what the calls do that follow. */
  void begin(byte[] bytes) {
    int length = Math.min(bytes.length, LONGEST);
    program.write(0, bytes, 0, length);
    begin.invoke(new Object[] {program, length});
  }

  /** Returns all memory that the calls were lent, and what the library has of its own. */
  List<byte[]> end() {
    IntByReference length = new IntByReference();
    Pointer said = end.invokePointer(new Object[] {length});
    ByteBuffer in = said.getByteBuffer(0, length.getValue()).order(ByteOrder.nativeOrder());
    List<byte[]> memory = new ArrayList<>();
    while (in.hasRemaining()) {
      byte[] piece = new byte[in.getInt()];
      in.get(piece);
      memory.add(piece);
    }
    return memory;
  }

  /** Returns what was done to the library that must not be; null for nothing. */
  @Nullable String whatIsWrong() {
    return whatIsWrong.invokeString(new Object[0], false);
  }
}
