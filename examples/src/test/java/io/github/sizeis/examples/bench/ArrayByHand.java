package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import io.github.sizeis.internal.Values;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Arrays of structs by hand, on machines of 64 bits. */
final class ArrayByHand {

  private static final int HEAD = 16;
  private static final int SIZE = 16;

  private ArrayByHand() {}

  /** The structure as a user of JNA writes it. */
  @FieldOrder({"Count", "Samples"})
  public static class Head extends Structure {
    public int Count;
    public Pointer Samples;

    public Head() {}

    public Head(Pointer memory) {
      super(memory);
    }
  }

  /** The structure as a user of JNA writes it. */
  @FieldOrder({"Id", "Flags", "Value"})
  public static class One extends Structure {
    public int Id;
    public int Flags;
    public double Value;

    public One() {}

    public One(Pointer memory) {
      super(memory);
    }
  }

  static Samples readThroughJna(Pointer from) {
    Head head = new Head(from);
    head.read();
    List<Sample> samples = new ArrayList<>(head.Count);
    for (Structure each : new One(head.Samples).toArray(head.Count)) {
      One one = (One) each;
      samples.add(new Sample(one.Id, Integer.toUnsignedLong(one.Flags), one.Value));
    }
    return new Samples(samples);
  }

  static void writeThroughJna(Samples value, LongConsumer written) {
    List<Sample> samples = value.samples();
    Structure[] all = new One().toArray(samples.size());
    for (int i = 0; i < all.length; i++) {
      One one = (One) all[i];
      one.Id = samples.get(i).id();
      one.Flags = (int) samples.get(i).flags();
      one.Value = samples.get(i).value();
      one.write();
    }
    Head head = new Head();
    head.Count = all.length;
    head.Samples = all[0].getPointer();
    head.write();
    written.accept(Pointer.nativeValue(head.getPointer()));
    ((Memory) head.getPointer()).close();
    ((Memory) all[0].getPointer()).close();
  }

  static Samples read(Pointer from) {
    long head = Pointer.nativeValue(from);
    ByteBuffer m = NativeWindow.at(head);
    int n = m.getInt(NativeWindow.position(head));
    long first = m.getLong(NativeWindow.position(head) + 8);
    m = NativeWindow.at(first);
    int at = NativeWindow.position(first);
    Object[] samples = new Object[n];
    for (int i = 0; i < n; i++) {
      samples[i] =
          new Sample(m.getInt(at), Integer.toUnsignedLong(m.getInt(at + 4)), m.getDouble(at + 8));
      at += SIZE;
    }
    return new Samples(Values.list(samples));
  }

  static Memory write(Samples value) {
    List<Sample> samples = value.samples();
    int n = samples.size();
    Memory block = new Memory(HEAD + (long) SIZE * n);
    block.clear();
    long address = Pointer.nativeValue(block);
    ByteBuffer m = NativeWindow.at(address);
    int at = NativeWindow.position(address);
    m.putInt(at, n);
    m.putLong(at + 8, address + HEAD);
    at += HEAD;
    for (int i = 0; i < n; i++) {
      Sample one = samples.get(i);
      m.putInt(at, one.id());
      m.putInt(at + 4, uint32(one.flags()));
      m.putDouble(at + 8, one.value());
      at += SIZE;
    }
    return block;
  }

  static Samples readUnsafe(Pointer from) {
    long head = Pointer.nativeValue(from);
    int n = RawAccess.getInt(head);
    long at = RawAccess.getLong(head + 8);
    Object[] samples = new Object[n];
    for (int i = 0; i < n; i++) {
      samples[i] =
          new Sample(
              RawAccess.getInt(at),
              Integer.toUnsignedLong(RawAccess.getInt(at + 4)),
              Double.longBitsToDouble(RawAccess.getLong(at + 8)));
      at += SIZE;
    }
    return new Samples(Values.list(samples));
  }

  static void writeUnsafe(Samples value, LongConsumer written) {
    List<Sample> samples = value.samples();
    int n = samples.size();
    long block = RawAccess.take(HEAD + (long) SIZE * n);
    RawAccess.zero(block, HEAD + (long) SIZE * n);
    RawAccess.putInt(block, n);
    RawAccess.putLong(block + 8, block + HEAD);
    long at = block + HEAD;
    for (int i = 0; i < n; i++) {
      Sample one = samples.get(i);
      RawAccess.putInt(at, one.id());
      RawAccess.putInt(at + 4, uint32(one.flags()));
      RawAccess.putLong(at + 8, Double.doubleToRawLongBits(one.value()));
      at += SIZE;
    }
    written.accept(block);
    RawAccess.free(block);
  }

  private static int uint32(long value) {
    if (value >>> 32 != 0) {
      throw new IllegalArgumentException(value + " has no place in 32 bits");
    }
    return (int) value;
  }
}
