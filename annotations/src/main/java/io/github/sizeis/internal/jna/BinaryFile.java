package io.github.sizeis.internal.jna;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells for which processor a library was made, from the first bytes of its file. */
final class BinaryFile {

  private static final int BYTES = 1024;

  private static final int ELF = 0x464C457F;
  private static final int ELF_BYTE_ORDER = 5;
  private static final int ELF_MACHINE = 18;
  private static final int ELF_BIG_ENDIAN = 2;

  private static final int MZ = 0x5A4D;
  private static final int PE = 0x4550;
  private static final int PE_OFFSET = 0x3C;
  private static final int PE_HEADER = 6;

  private static final int MACH_O_32 = 0xFEEDFACE;
  private static final int MACH_O_64 = 0xFEEDFACF;

  private BinaryFile() {}

  /**
   * Returns the processor, by the name that JNA has for it.
   *
   * @param file a library
   * @return its name, or null where the file says nothing that is known here
   */
  static @Nullable String machine(File file) {
    byte[] head = new byte[BYTES];
    try (InputStream in = Files.newInputStream(file.toPath());
        DataInputStream data = new DataInputStream(in)) {
      data.readFully(head, 0, (int) Math.min(BYTES, file.length()));
    } catch (IOException e) {
      return null;
    }
    return machine(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN));
  }

  private static @Nullable String machine(ByteBuffer head) {
    int magic = head.getInt(0);
    if (magic == ELF) {
      boolean isBig = head.get(ELF_BYTE_ORDER) == ELF_BIG_ENDIAN;
      head.order(isBig ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
      return ofElf(head.getShort(ELF_MACHINE));
    }
    if (magic == MACH_O_64 || magic == MACH_O_32) {
      return ofMachO(head.getInt(Integer.BYTES));
    }
    int pe = head.getInt(PE_OFFSET);
    boolean isWindows = (magic & 0xFFFF) == MZ && pe >= 0 && pe <= BYTES - PE_HEADER;
    return isWindows && head.getInt(pe) == PE ? ofWindows(head.getShort(pe + 4) & 0xFFFF) : null;
  }

  private static String ofElf(int machine) {
    switch (machine) {
      case 3:
        return "x86";
      case 20:
        return "ppc";
      case 21:
        return "ppc64";
      case 22:
        return "s390x";
      case 40:
        return "arm";
      case 62:
        return "x86-64";
      case 183:
        return "aarch64";
      case 243:
        return "riscv64";
      default:
        return "ELF machine " + machine;
    }
  }

  private static String ofMachO(int processor) {
    switch (processor) {
      case 7:
        return "x86";
      case 0x01000007:
        return "x86-64";
      case 12:
        return "arm";
      case 0x0100000C:
        return "aarch64";
      default:
        return String.format(Locale.ROOT, "Mach-O processor 0x%x", processor);
    }
  }

  private static String ofWindows(int machine) {
    switch (machine) {
      case 0x14C:
        return "x86";
      case 0x8664:
        return "x86-64";
      case 0x1C4:
        return "arm";
      case 0xAA64:
        return "aarch64";
      default:
        return String.format(Locale.ROOT, "Windows machine 0x%x", machine);
    }
  }
}
