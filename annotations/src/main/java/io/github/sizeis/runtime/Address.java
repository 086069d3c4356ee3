package io.github.sizeis.runtime;

/**
 * An opaque pointer: an address that SizeIs passes on and never follows, such as C's {@code void *}
 * or a handle. It is a number, so a value with an address needs no JNA and keeps no memory
 * reachable. {@code com.sun.jna.Pointer} is the other way to declare such a field.
 *
 * <pre>
 * C:     struct window { HWND owner; };
 * Java:  Address owner();               a value; NULL is refused
 *        &#64;Nullable Address owner();     null is NULL
 * </pre>
 *
 * <p>Two addresses are equal if their numbers are.
 */
public final class Address {
  private final long value;

  private Address(long value) {
    this.value = value;
  }

  /**
   * Returns an address.
   *
   * @param value the number; if pointers have 4 bytes, it must fit 32 bits
   * @return the address
   * @throws IllegalArgumentException if it is 0: NULL is {@code null}
   */
  public static Address of(long value) {
    if (value == 0) {
      throw new IllegalArgumentException("NULL is no address; where it is allowed, it is null");
    }
    return new Address(value);
  }

  /**
   * Returns the number.
   *
   * @return never 0
   */
  public long value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Address && ((Address) other).value == value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }

  /** Returns the number as C prints it: {@code 0x7f00dead}. */
  @Override
  public String toString() {
    return "0x" + Long.toHexString(value);
  }
}
