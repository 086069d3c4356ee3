package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import io.github.sizeis.examples.iphelper.raw.MibIpaddrrowXp;
import io.github.sizeis.examples.iphelper.raw.MibIpaddrtable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A {@code MIB_IPADDRTABLE}, whose rows stand at its end, by hand. */
final class TailByHand {

  private static final int ROWS = 4;
  private static final int ROW_SIZE = 24;

  private TailByHand() {}

  /** The structure as a user of JNA writes it. */
  @FieldOrder({"dwAddr", "dwIndex", "dwMask", "dwBCastAddr", "dwReasmSize", "unused1", "wType"})
  public static class Row extends Structure {
    public int dwAddr;
    public int dwIndex;
    public int dwMask;
    public int dwBCastAddr;
    public int dwReasmSize;
    public short unused1;
    public short wType;

    public Row() {}

    public Row(Pointer memory) {
      super(memory);
    }
  }

  static MibIpaddrtable readThroughJna(Pointer table) {
    List<MibIpaddrrowXp> rows = new ArrayList<>();
    for (Structure each : new Row(table.share(ROWS)).toArray(table.getInt(0))) {
      Row row = (Row) each;
      row.read();
      rows.add(
          new MibIpaddrrowXp(
              Integer.toUnsignedLong(row.dwAddr),
              Integer.toUnsignedLong(row.dwIndex),
              Integer.toUnsignedLong(row.dwMask),
              Integer.toUnsignedLong(row.dwBCastAddr),
              Integer.toUnsignedLong(row.dwReasmSize),
              Short.toUnsignedInt(row.unused1),
              Short.toUnsignedInt(row.wType)));
    }
    return new MibIpaddrtable(rows);
  }

  static Memory writeThroughJna(MibIpaddrtable value) {
    Memory memory = new Memory(ROWS + (long) value.table().size() * ROW_SIZE);
    memory.setInt(0, value.table().size());
    Structure[] rows = new Row(memory.share(ROWS)).toArray(value.table().size());
    for (int i = 0; i < rows.length; i++) {
      MibIpaddrrowXp from = value.table().get(i);
      Row row = (Row) rows[i];
      row.dwAddr = (int) from.dwAddr();
      row.dwIndex = (int) from.dwIndex();
      row.dwMask = (int) from.dwMask();
      row.dwBCastAddr = (int) from.dwBCastAddr();
      row.dwReasmSize = (int) from.dwReasmSize();
      row.unused1 = (short) from.unused1();
      row.wType = (short) from.wType();
      row.write();
    }
    return memory;
  }

  static MibIpaddrtable read(long table) {
    ByteBuffer memory = NativeWindow.at(table);
    int at = NativeWindow.position(table);
    int n = memory.getInt(at);
    List<MibIpaddrrowXp> rows = new ArrayList<>(n);
    at += ROWS;
    for (int i = 0; i < n; i++) {
      rows.add(
          new MibIpaddrrowXp(
              Integer.toUnsignedLong(memory.getInt(at)),
              Integer.toUnsignedLong(memory.getInt(at + 4)),
              Integer.toUnsignedLong(memory.getInt(at + 8)),
              Integer.toUnsignedLong(memory.getInt(at + 12)),
              Integer.toUnsignedLong(memory.getInt(at + 16)),
              Short.toUnsignedInt(memory.getShort(at + 20)),
              Short.toUnsignedInt(memory.getShort(at + 22))));
      at += ROW_SIZE;
    }
    return new MibIpaddrtable(rows);
  }

  static Memory write(MibIpaddrtable value) {
    Memory block = new Memory(ROWS + (long) value.table().size() * ROW_SIZE);
    block.clear();
    long address = Pointer.nativeValue(block);
    ByteBuffer memory = NativeWindow.at(address);
    int at = NativeWindow.position(address);
    memory.putInt(at, value.table().size());
    at += ROWS;
    for (MibIpaddrrowXp row : value.table()) {
      memory.putInt(at, uint32(row.dwAddr()));
      memory.putInt(at + 4, uint32(row.dwIndex()));
      memory.putInt(at + 8, uint32(row.dwMask()));
      memory.putInt(at + 12, uint32(row.dwBCastAddr()));
      memory.putInt(at + 16, uint32(row.dwReasmSize()));
      memory.putShort(at + 20, uint16(row.unused1()));
      memory.putShort(at + 22, uint16(row.wType()));
      at += ROW_SIZE;
    }
    return block;
  }

  private static int uint32(long value) {
    if (value >>> 32 != 0) {
      throw new IllegalArgumentException(value + " has no place in 32 bits");
    }
    return (int) value;
  }

  private static short uint16(int value) {
    if (value >>> 16 != 0) {
      throw new IllegalArgumentException(value + " has no place in 16 bits");
    }
    return (short) value;
  }
}
