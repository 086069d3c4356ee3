package io.github.sizeis;

/** A kind of processor, for {@link On}. */
public enum Cpu {
  /** 64-bit x86, also called amd64. */
  X86_64,
  /** 64-bit ARM, also called aarch64. */
  ARM64,
  /** 32-bit x86, also called i386. */
  X86,
  /** 32-bit ARM. */
  ARM
}
