package io.github.sizeis.processor.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The input that is being tried, in a file that outlives a process that crashes. */
final class CurrentInput {

  /** The system property that names the file. */
  static final String FILE = "sizeis.fuzz.current";

  private static final int BYTES = 1 << 20;

  private static final @Nullable MappedByteBuffer NOTE = map();

  private CurrentInput() {}

  private static @Nullable MappedByteBuffer map() {
    String file = System.getProperty(FILE);
    if (file == null) {
      return null;
    }
    try (FileChannel channel =
        FileChannel.open(
            Path.of(file),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, BYTES);
    } catch (IOException e) {
      throw new LinkageError(file, e);
    }
  }

  /** Notes an input. */
  static void note(byte[] input) {
    if (NOTE != null && input.length <= BYTES - 4) {
      NOTE.putInt(0, input.length);
      NOTE.put(4, input);
    }
  }

  /** Returns what a process noted last. */
  static byte[] last(Path file) throws IOException {
    byte[] all = Files.readAllBytes(file);
    int length = ByteBuffer.wrap(all).getInt();
    return Arrays.copyOfRange(all, 4, 4 + length);
  }
}
