package io.github.sizeis.examples.bench;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;

/**
 * {@code sun.misc.Unsafe}, which checks nothing: the limit of what Java can do. Constant method
 * handles cost nothing, and no compiler warns of them.
 */
public final class RawAccess {

  private static final Object UNSAFE = unsafe();
  private static final MethodHandle GET_BYTE = get("getByte", byte.class);
  private static final MethodHandle GET_SHORT = get("getShort", short.class);
  private static final MethodHandle GET_INT = get("getInt", int.class);
  private static final MethodHandle GET_LONG = get("getLong", long.class);
  private static final MethodHandle PUT_BYTE = put("putByte", byte.class);
  private static final MethodHandle PUT_SHORT = put("putShort", short.class);
  private static final MethodHandle PUT_INT = put("putInt", int.class);
  private static final MethodHandle PUT_LONG = put("putLong", long.class);
  private static final MethodHandle TAKE = find("allocateMemory", long.class, long.class);
  private static final MethodHandle FREE = find("freeMemory", void.class, long.class);
  private static final MethodHandle ZERO =
      find("setMemory", void.class, long.class, long.class, byte.class);

  private RawAccess() {}

  private static Object unsafe() {
    try {
      Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
      field.setAccessible(true);
      return field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no Unsafe", e);
    }
  }

  private static MethodHandle get(String name, Class<?> type) {
    return find(name, type, long.class);
  }

  private static MethodHandle put(String name, Class<?> type) {
    return find(name, void.class, long.class, type);
  }

  private static MethodHandle find(String name, Class<?> returned, Class<?>... parameters) {
    try {
      MethodType type = MethodType.methodType(returned, parameters);
      return MethodHandles.lookup().findVirtual(UNSAFE.getClass(), name, type).bindTo(UNSAFE);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  private static AssertionError impossible(Throwable e) {
    return new AssertionError(e);
  }

  /** Loads. */
  public static byte getByte(long address) {
    try {
      return (byte) GET_BYTE.invokeExact(address);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Stores. */
  public static void putByte(long address, byte value) {
    try {
      PUT_BYTE.invokeExact(address, value);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Loads. */
  public static short getShort(long address) {
    try {
      return (short) GET_SHORT.invokeExact(address);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Stores. */
  public static void putShort(long address, short value) {
    try {
      PUT_SHORT.invokeExact(address, value);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Loads. */
  public static int getInt(long address) {
    try {
      return (int) GET_INT.invokeExact(address);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Stores. */
  public static void putInt(long address, int value) {
    try {
      PUT_INT.invokeExact(address, value);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Loads. */
  public static long getLong(long address) {
    try {
      return (long) GET_LONG.invokeExact(address);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Stores. */
  public static void putLong(long address, long value) {
    try {
      PUT_LONG.invokeExact(address, value);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Takes memory, which is not zeroed. */
  public static long take(long bytes) {
    try {
      return (long) TAKE.invokeExact(bytes);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Fills memory with zeros. */
  public static void zero(long address, long bytes) {
    try {
      ZERO.invokeExact(address, bytes, (byte) 0);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Frees memory. */
  public static void free(long address) {
    try {
      FREE.invokeExact(address);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }
}
