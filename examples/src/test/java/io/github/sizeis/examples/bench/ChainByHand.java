package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import io.github.sizeis.examples.iphelper.IpAddrString;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Linked lists of {@code IP_ADDR_STRING} by hand. */
final class ChainByHand {

  private static final int ROOM = 16;
  private static final int ADDRESS = Native.POINTER_SIZE;
  private static final int MASK = ADDRESS + ROOM;
  private static final int CONTEXT = MASK + ROOM;
  private static final int SIZE = CONTEXT + Native.POINTER_SIZE;

  private ChainByHand() {}

  /** The structure as a user of JNA writes it. */
  @FieldOrder({"Next", "IpAddress", "IpMask", "Context"})
  public static class AddrString extends Structure {
    public Pointer Next;
    public byte[] IpAddress = new byte[ROOM];
    public byte[] IpMask = new byte[ROOM];
    public int Context;

    public AddrString() {}

    public AddrString(Pointer memory) {
      super(memory);
    }
  }

  static List<IpAddrString> readThroughJna(Pointer first) {
    List<IpAddrString> values = new ArrayList<>();
    for (Pointer next = first; next != null; ) {
      AddrString one = new AddrString(next);
      one.read();
      values.add(
          new IpAddrString(
              Native.toString(one.IpAddress, "UTF-8"),
              Native.toString(one.IpMask, "UTF-8"),
              one.Context));
      next = one.Next;
    }
    return values;
  }

  static Pointer writeThroughJna(List<IpAddrString> values, JnaMemory memory) {
    Pointer next = null;
    for (int i = values.size() - 1; i >= 0; i--) {
      IpAddrString value = values.get(i);
      AddrString one = memory.own(new AddrString());
      one.Next = next;
      copy(value.ipAddress(), one.IpAddress);
      copy(value.ipMask(), one.IpMask);
      one.Context = value.context();
      one.write();
      next = one.getPointer();
    }
    return next;
  }

  private static void copy(String text, byte[] to) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, to, 0, bytes.length);
  }

  static List<IpAddrString> read(long first) {
    List<IpAddrString> values = new ArrayList<>();
    for (long next = first; next != 0; ) {
      ByteBuffer memory = NativeWindow.at(next);
      int at = NativeWindow.position(next);
      values.add(
          new IpAddrString(
              text(memory, at + ADDRESS), text(memory, at + MASK), memory.getInt(at + CONTEXT)));
      next = NativeWindow.address(memory, at);
    }
    return values;
  }

  private static String text(ByteBuffer memory, int at) {
    byte[] bytes = new byte[ROOM];
    int n = 0;
    for (byte b = memory.get(at); b != 0; b = n == ROOM ? 0 : memory.get(at + n)) {
      bytes[n++] = b;
    }
    return new String(bytes, 0, n, StandardCharsets.UTF_8);
  }

  static Memory write(List<IpAddrString> values) {
    Memory block = new Memory((long) values.size() * SIZE);
    block.clear();
    long address = Pointer.nativeValue(block);
    ByteBuffer memory = NativeWindow.at(address);
    int at = NativeWindow.position(address);
    for (int i = 0; i < values.size(); i++) {
      IpAddrString value = values.get(i);
      put(memory, at + ADDRESS, value.ipAddress());
      put(memory, at + MASK, value.ipMask());
      memory.putInt(at + CONTEXT, value.context());
      address += SIZE;
      NativeWindow.putAddress(memory, at, i + 1 < values.size() ? address : 0);
      at += SIZE;
    }
    return block;
  }

  private static void put(ByteBuffer memory, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length >= ROOM) {
      throw new IllegalArgumentException(text);
    }
    for (int i = 0; i < bytes.length; i++) {
      memory.put(at + i, bytes[i]);
    }
  }
}
