package io.github.sizeis.internal;

/** What a scalar is in memory. */
public enum Machine {
  /** 1 byte, signed. */
  INT8,
  /** 1 byte, unsigned. */
  UINT8,
  /** 2 bytes, signed. */
  INT16,
  /** 2 bytes, unsigned. */
  UINT16,
  /** 4 bytes, signed. */
  INT32,
  /** 4 bytes, unsigned. */
  UINT32,
  /** 8 bytes, signed. */
  INT64,
  /** 8 bytes, unsigned. */
  UINT64,
  /** 4 bytes, IEEE 754. */
  FLOAT,
  /** 8 bytes, IEEE 754. */
  DOUBLE,
  /** C {@code long}: 4 bytes on Windows and where pointers have 4, 8 bytes elsewhere; signed. */
  LONG,
  /** C {@code unsigned long}, as wide as {@link #LONG}. */
  ULONG,
  /** As wide as a pointer, signed. */
  INTPTR,
  /** As wide as a pointer, unsigned: {@code size_t}, {@code ULONG_PTR}. */
  UINTPTR,
  /** 2 bytes: one UTF-16 unit on every system. */
  CHAR16,
  /** C {@code wchar_t}: 2 bytes on Windows, 4 elsewhere; unsigned. */
  WCHAR_T,
  /** 1 byte, 0 or 1. */
  BOOL8,
  /** 4 bytes, 0 or 1. */
  BOOL32,
  /** 2 bytes, 0 or -1. */
  VARIANT_BOOL
}
