package io.github.sizeis.internal;

import io.github.sizeis.Cpu;
import io.github.sizeis.Os;
import io.github.sizeis.runtime.Abi;
import org.jspecify.annotations.Nullable;

/**
 * The machine that runs this: its ABI, and the sizes that follow from it. For generated code, where
 * they are constants to the JIT compiler.
 */
@SuppressWarnings("EnumOrdinal") // the order of Abi is part of the contract
public final class Host {

  /** How Java names 32-bit x86. */
  private static final String X86 = "x86|i[3-6]86";

  /** Whether this is Windows. */
  static final boolean WINDOWS = property("os.name").startsWith("Windows");

  /** The host's ABI. */
  public static final Abi ABI = detect();

  /** The host among the machines that declarations can be for; null if it is none of them. */
  static final @Nullable Target TARGET = target(property("os.name"), property("os.arch"), ABI);

  /** The size of a pointer, 4 or 8 bytes. */
  public static final int POINTER_SIZE = ABI.pointerSize();

  /** The size of C's {@code long}, 4 or 8 bytes. */
  public static final int LONG_SIZE = ABI.longSize();

  /** The size of C's {@code wchar_t}, 2 or 4 bytes. */
  public static final int WCHAR_SIZE = ABI.wcharSize();

  /** The largest C {@code long}. */
  public static final long LARGEST_LONG = largest(8 * LONG_SIZE - 1);

  /** The largest C {@code unsigned long}, as far as a Java {@code long} has it. */
  public static final long LARGEST_ULONG = largest(8 * LONG_SIZE);

  /** The largest signed integer as wide as a pointer. */
  public static final long LARGEST_INTPTR = largest(8 * POINTER_SIZE - 1);

  /** The largest unsigned integer as wide as a pointer, as far as a Java {@code long} has it. */
  public static final long LARGEST_UINTPTR = largest(8 * POINTER_SIZE);

  private Host() {}

  /** How generated code names an ABI. */
  static int index(Abi abi) {
    return abi.ordinal();
  }

  /** The ABI that generated code names so. */
  @SuppressWarnings("EnumOrdinal") // the order of the ABIs is part of the contract
  static Abi abi(int index) {
    return Abi.values()[index];
  }

  private static long largest(int bits) {
    return bits >= 63 ? Long.MAX_VALUE : (1L << bits) - 1;
  }

  private static Abi detect() {
    boolean wide = isWide();
    if (WINDOWS) {
      return wide ? Abi.WIN64 : Abi.WIN32;
    }
    if (wide) {
      return Abi.SYSV64;
    }
    boolean intel = property("os.arch").matches(X86);
    return intel ? Abi.I386 : Abi.ARM32;
  }

  /** As the Java machine says; JNA, where there is one, must agree. */
  private static boolean isWide() {
    String bits = property("sun.arch.data.model");
    return bits.isEmpty() ? property("os.arch").contains("64") : bits.equals("64");
  }

  /** Finds the machine of a system and a CPU by the names that Java gives them. */
  static @Nullable Target target(String system, String cpu, Abi abi) {
    Os os = os(system);
    return os == null ? null : Target.find(os, cpu(cpu), abi);
  }

  private static @Nullable Os os(String name) {
    if (name.startsWith("Windows")) {
      return Os.WINDOWS;
    }
    if (name.startsWith("Mac") || name.startsWith("Darwin")) {
      return Os.MACOS;
    }
    if (name.equals("FreeBSD")) {
      return Os.FREEBSD;
    }
    boolean android = property("java.vm.name").equalsIgnoreCase("Dalvik");
    return name.equals("Linux") ? (android ? Os.ANDROID : Os.LINUX) : null;
  }

  private static @Nullable Cpu cpu(String name) {
    if (name.matches("amd64|x86[_-]64")) {
      return Cpu.X86_64;
    }
    if (name.matches("aarch64|arm64.*")) {
      return Cpu.ARM64;
    }
    if (name.matches(X86)) {
      return Cpu.X86;
    }
    return name.startsWith("arm") ? Cpu.ARM : null;
  }

  /** Names the host for messages, also where it is no machine that declarations can be for. */
  static String described() {
    return property("os.name") + " on " + property("os.arch");
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }

  /**
   * Picks what holds for the host.
   *
   * @param win64 the number of {@link Abi#WIN64}
   * @param win32 the number of {@link Abi#WIN32}
   * @param sysv64 the number of {@link Abi#SYSV64}
   * @param i386 the number of {@link Abi#I386}
   * @param arm32 the number of {@link Abi#ARM32}
   * @return the host's
   */
  public static int pick(int win64, int win32, int sysv64, int i386, int arm32) {
    // a switch would load one more class
    if (ABI == Abi.SYSV64) {
      return sysv64;
    } else if (ABI == Abi.WIN64) {
      return win64;
    } else if (ABI == Abi.WIN32) {
      return win32;
    }
    return ABI == Abi.I386 ? i386 : arm32;
  }

  /**
   * Picks what holds for the host, where only the size of pointers matters.
   *
   * @param wide the number of machines whose pointers have 8 bytes
   * @param narrow the number of machines whose pointers have 4 bytes
   * @return the host's
   */
  public static int pick(int wide, int narrow) {
    return POINTER_SIZE == Long.BYTES ? wide : narrow;
  }

  /**
   * The size of a pointer.
   *
   * @param abi the ordinal of an {@link Abi}
   * @return the size in bytes
   */
  public static int pointerSize(int abi) {
    return abi(abi).pointerSize();
  }

  /**
   * The size of C's {@code long}.
   *
   * @param abi the ordinal of an {@link Abi}
   * @return the size in bytes
   */
  public static int longSize(int abi) {
    return abi(abi).longSize();
  }

  /**
   * The size of C's {@code wchar_t}.
   *
   * @param abi the ordinal of an {@link Abi}
   * @return the size in bytes
   */
  public static int wcharSize(int abi) {
    return abi(abi).wcharSize();
  }

  /** Whether pointers of a size have an address; those of 4 bytes may have their sign extended. */
  static boolean isPointer(long address, int size) {
    return size == Long.BYTES || address == (int) address || address >>> Integer.SIZE == 0;
  }
}
