package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Memory as users of JNA allocate it: a piece for each string and each structure. All is freed at
 * once, which few take the trouble to do, and which is faster than to leave it to the collector.
 */
public final class JnaMemory implements AutoCloseable {

  private final List<Memory> owned = new ArrayList<>();

  /** Writes a structure, whose memory JNA allocated. */
  <T extends Structure> T own(T structure) {
    owned.add((Memory) structure.getPointer());
    return structure;
  }

  Memory bytes(byte[] value) {
    Memory memory = new Memory(value.length);
    memory.write(0, value, 0, value.length);
    owned.add(memory);
    return memory;
  }

  @Nullable Memory wide(@Nullable String value) {
    return value == null ? null : bytes((value + '\0').getBytes(StandardCharsets.UTF_16LE));
  }

  /** {@code getWideString} takes {@code wchar_t}, which has four bytes outside of Windows. */
  public static @Nullable String wide(@Nullable Pointer pointer) {
    if (pointer == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    long at = 0;
    for (short unit = pointer.getShort(at); unit != 0; unit = pointer.getShort(at)) {
      text.append((char) unit);
      at += 2;
    }
    return text.toString();
  }

  @Override
  public void close() {
    owned.forEach(Memory::close);
  }
}
