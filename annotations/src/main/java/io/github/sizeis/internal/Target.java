package io.github.sizeis.internal;

import io.github.sizeis.Cpu;
import io.github.sizeis.Os;
import io.github.sizeis.runtime.Abi;
import org.jspecify.annotations.Nullable;

/** A machine that declarations can be for: a system, a CPU, and the ABI that follows from both. */
public enum Target {
  /** Windows on x86-64. */
  WINDOWS_X86_64(Os.WINDOWS, Cpu.X86_64, Abi.WIN64),
  /** Windows on 64-bit ARM. */
  WINDOWS_ARM64(Os.WINDOWS, Cpu.ARM64, Abi.WIN64),
  /** Windows on 32-bit x86. */
  WINDOWS_X86(Os.WINDOWS, Cpu.X86, Abi.WIN32),
  /** Linux on x86-64. */
  LINUX_X86_64(Os.LINUX, Cpu.X86_64, Abi.SYSV64),
  /** Linux on 64-bit ARM. */
  LINUX_ARM64(Os.LINUX, Cpu.ARM64, Abi.SYSV64),
  /** A CPU that {@link Cpu} lacks, with 8-byte pointers, such as s390x. */
  LINUX_OTHER64(Os.LINUX, null, Abi.SYSV64),
  /** Linux on 32-bit x86. */
  LINUX_X86(Os.LINUX, Cpu.X86, Abi.I386),
  /** Linux on 32-bit ARM. */
  LINUX_ARM(Os.LINUX, Cpu.ARM, Abi.ARM32),
  /** A CPU that {@link Cpu} lacks, with 4-byte pointers, such as MIPS. */
  LINUX_OTHER32(Os.LINUX, null, Abi.ARM32),
  /** Android on x86-64. */
  ANDROID_X86_64(Os.ANDROID, Cpu.X86_64, Abi.SYSV64),
  /** Android on 64-bit ARM. */
  ANDROID_ARM64(Os.ANDROID, Cpu.ARM64, Abi.SYSV64),
  /** Android on 32-bit x86. */
  ANDROID_X86(Os.ANDROID, Cpu.X86, Abi.I386),
  /** Android on 32-bit ARM. */
  ANDROID_ARM(Os.ANDROID, Cpu.ARM, Abi.ARM32),
  /** macOS on x86-64. */
  MACOS_X86_64(Os.MACOS, Cpu.X86_64, Abi.SYSV64),
  /** macOS on 64-bit ARM. */
  MACOS_ARM64(Os.MACOS, Cpu.ARM64, Abi.SYSV64),
  /** FreeBSD on x86-64. */
  FREEBSD_X86_64(Os.FREEBSD, Cpu.X86_64, Abi.SYSV64),
  /** FreeBSD on 64-bit ARM. */
  FREEBSD_ARM64(Os.FREEBSD, Cpu.ARM64, Abi.SYSV64),
  /** A CPU that {@link Cpu} lacks, with 8-byte pointers, such as RISC-V. */
  FREEBSD_OTHER64(Os.FREEBSD, null, Abi.SYSV64),
  /** FreeBSD on 32-bit x86. */
  FREEBSD_X86(Os.FREEBSD, Cpu.X86, Abi.I386);

  private final Os os;
  private final @Nullable Cpu cpu;
  private final Abi abi;

  Target(Os os, @Nullable Cpu cpu, Abi abi) {
    this.os = os;
    this.cpu = cpu;
    this.abi = abi;
  }

  /**
   * The system.
   *
   * @return a system, no group
   */
  public Os os() {
    return os;
  }

  /**
   * The CPU.
   *
   * @return the CPU; null for one that {@link Cpu} lacks
   */
  public @Nullable Cpu cpu() {
    return cpu;
  }

  /**
   * The ABI.
   *
   * @return how structs are laid out there
   */
  public Abi abi() {
    return abi;
  }

  /**
   * Whether this is a machine of a system.
   *
   * @param some a system or a group
   * @return true if the machine's system is that, or is in that group
   */
  public boolean isOf(Os some) {
    switch (some) {
      case BSD:
        return os == Os.MACOS || os == Os.FREEBSD;
      case UNIX:
        return os != Os.WINDOWS;
      default:
        return os == some;
    }
  }

  /**
   * Finds a machine.
   *
   * @param os a system, no group
   * @param cpu the CPU; null for one that {@link Cpu} lacks
   * @param abi the ABI, where that is known; else null
   * @return the machine; null if there is none
   */
  static @Nullable Target find(Os os, @Nullable Cpu cpu, @Nullable Abi abi) {
    for (Target target : values()) {
      if (target.os == os && target.cpu == cpu && (abi == null || target.abi == abi)) {
        return target;
      }
    }
    return null;
  }
}
