package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Counted strings by hand. */
final class CountedByHand {

  private static final int STRINGS = Native.POINTER_SIZE;
  private static final int BUFFER = Native.POINTER_SIZE;
  private static final int SIZE = 2 * Native.POINTER_SIZE;

  private CountedByHand() {}

  /** The structure as a user of JNA writes it. */
  @FieldOrder({"Count", "Strings"})
  public static class Array extends Structure {
    public int Count;
    public Pointer Strings;

    public Array() {}

    public Array(Pointer memory) {
      super(memory);
    }
  }

  /** The structure as a user of JNA writes it. */
  @FieldOrder({"Length", "MaximumLength", "Buffer"})
  public static class Counted extends Structure {
    public short Length;
    public short MaximumLength;
    public Pointer Buffer;

    public Counted() {}

    public Counted(Pointer memory) {
      super(memory);
    }
  }

  static UnicodeStrings readThroughJna(Pointer pointer) {
    Array array = new Array(pointer);
    array.read();
    List<UnicodeString> strings = new ArrayList<>(array.Count);
    for (Structure each : new Counted(array.Strings).toArray(array.Count)) {
      Counted one = (Counted) each;
      one.read();
      byte[] bytes = one.Buffer.getByteArray(0, Short.toUnsignedInt(one.Length));
      strings.add(
          new UnicodeString(
              Short.toUnsignedInt(one.MaximumLength),
              new String(bytes, StandardCharsets.UTF_16LE)));
    }
    return new UnicodeStrings(strings);
  }

  static Pointer writeThroughJna(UnicodeStrings value, JnaMemory memory) {
    Array array = memory.own(new Array());
    array.Count = value.strings().size();
    Structure[] strings = memory.own(new Counted()).toArray(array.Count);
    for (int i = 0; i < strings.length; i++) {
      UnicodeString from = value.strings().get(i);
      Counted one = (Counted) strings[i];
      byte[] bytes = from.buffer().getBytes(StandardCharsets.UTF_16LE);
      byte[] room = new byte[from.maximumLength()];
      System.arraycopy(bytes, 0, room, 0, bytes.length);
      one.Length = (short) bytes.length;
      one.MaximumLength = (short) room.length;
      one.Buffer = memory.bytes(room);
      one.write();
    }
    memory.own(strings[0]);
    array.Strings = strings[0].getPointer();
    array.write();
    return array.getPointer();
  }

  static UnicodeStrings read(long address) {
    ByteBuffer root = NativeWindow.at(address);
    int rootAt = NativeWindow.position(address);
    int n = root.getInt(rootAt);
    long first = NativeWindow.address(root, rootAt + STRINGS);
    List<UnicodeString> strings = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      ByteBuffer memory = NativeWindow.at(first + (long) i * SIZE);
      int at = NativeWindow.position(first + (long) i * SIZE);
      long buffer = NativeWindow.address(memory, at + BUFFER);
      int length = Short.toUnsignedInt(memory.getShort(at));
      int room = Short.toUnsignedInt(memory.getShort(at + 2));
      if (length > room) {
        throw new IllegalArgumentException(length + " of " + room);
      }
      strings.add(
          new UnicodeString(
              room,
              NativeWindow.wide(
                  NativeWindow.at(buffer), NativeWindow.position(buffer), length / 2)));
    }
    return new UnicodeStrings(strings);
  }

  static Memory write(UnicodeStrings value) {
    int n = value.strings().size();
    long bytes = SIZE + (long) n * SIZE;
    for (UnicodeString one : value.strings()) {
      bytes += rounded(one.maximumLength());
    }
    Memory block = new Memory(bytes);
    block.clear();
    long address = Pointer.nativeValue(block);
    ByteBuffer memory = NativeWindow.at(address);
    int start = NativeWindow.position(address);
    int at = start + SIZE;
    int next = at + n * SIZE;
    memory.putInt(start, n);
    NativeWindow.putAddress(memory, start + STRINGS, address + SIZE);
    for (UnicodeString one : value.strings()) {
      String text = one.buffer();
      if (2 * text.length() > one.maximumLength()) {
        throw new IllegalArgumentException(text);
      }
      memory.putShort(at, (short) (2 * text.length()));
      memory.putShort(at + 2, (short) one.maximumLength());
      NativeWindow.putAddress(memory, at + BUFFER, address + next - start);
      NativeWindow.putWide(memory, next, text);
      next += rounded(one.maximumLength());
      at += SIZE;
    }
    return block;
  }

  private static int rounded(int bytes) {
    return (bytes + 7) & -8;
  }
}
