package io.github.sizeis.internal;

import com.sun.jna.Callback;
import com.sun.jna.IntegerType;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.internal.jna.Callbacks;
import io.github.sizeis.jna.NativeWcharT;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a frame, for what JNA hands over: what a function returned, and structs that are
 * passed by value. For generated code.
 */
public final class FrameMemory {
  private FrameMemory() {}

  /**
   * Stores what goes in, or what the function returned.
   *
   * @param call the call under way
   * @param offset where in the frame
   * @param v the value
   */
  public static void store(Call call, int offset, byte v) {
    call.frame.setByte(offset, v);
  }

  /**
   * Stores what goes in, or what the function returned.
   *
   * @param call the call under way
   * @param offset where in the frame
   * @param v the value
   */
  public static void store(Call call, int offset, short v) {
    call.frame.setShort(offset, v);
  }

  /**
   * Stores what goes in, or what the function returned.
   *
   * @param call the call under way
   * @param offset where in the frame
   * @param v the value
   */
  public static void store(Call call, int offset, int v) {
    ByteBuffer window = call.window();
    if (window == null) {
      call.frame.setInt(offset, v);
    } else {
      window.putInt(call.at() + offset, v);
    }
  }

  /**
   * Stores what goes in, or what the function returned.
   *
   * @param call the call under way
   * @param offset where in the frame
   * @param v the value
   */
  public static void store(Call call, int offset, long v) {
    ByteBuffer window = call.window();
    if (window == null) {
      call.frame.setLong(offset, v);
    } else {
      window.putLong(call.at() + offset, v);
    }
  }

  /**
   * Stores what goes in, or what the function returned.
   *
   * @param call the call under way
   * @param offset where in the frame
   * @param v the value
   */
  public static void store(Call call, int offset, float v) {
    call.frame.setFloat(offset, v);
  }

  /**
   * Stores what goes in, or what the function returned.
   *
   * @param call the call under way
   * @param offset where in the frame
   * @param v the value
   */
  public static void store(Call call, int offset, double v) {
    call.frame.setDouble(offset, v);
  }

  /**
   * Stores what goes in, or what the function returned.
   *
   * @param call the call under way
   * @param offset where in the frame
   * @param v the value
   */
  public static void store(Call call, int offset, IntegerType v) {
    int bytes =
        v instanceof NativeLong
            ? Native.LONG_SIZE
            : v instanceof NativeWcharT ? Native.WCHAR_SIZE : Native.SIZE_T_SIZE;
    switch (bytes) {
      case 2:
        call.frame.setShort(offset, (short) v.longValue());
        break;
      case 4:
        call.frame.setInt(offset, (int) v.longValue());
        break;
      default:
        call.frame.setLong(offset, v.longValue());
        break;
    }
  }

  /**
   * Stores what goes in, or what the function returned.
   *
   * @param call the call under way
   * @param offset where in the frame
   * @param v the value; null for NULL
   */
  public static void store(Call call, int offset, @Nullable Pointer v) {
    call.frame.setPointer(offset, v);
  }

  /**
   * Stores what goes in, or what the function returned.
   *
   * @param call the call under way
   * @param offset where in the frame
   * @param v the function that is called back; null for NULL
   */
  public static void store(Call call, int offset, @Nullable Callback v) {
    call.frame.setPointer(offset, Callbacks.entry(v));
  }

  /**
   * Stores what goes in, or what the function returned.
   *
   * @param call the call under way
   * @param offset where in the frame
   * @param v the struct, by value
   */
  public static void store(Call call, int offset, Structure v) {
    byte[] bytes = v.getPointer().getByteArray(0, v.size());
    call.frame.write(offset, bytes, 0, bytes.length);
  }

  /**
   * Copies a part of the frame to the heap.
   *
   * @param call the call under way
   * @param offset where the part lies in the frame
   * @param bytes its length
   * @return a new array
   */
  static byte[] bytes(Call call, int offset, int bytes) {
    return call.frame.getByteArray(offset, bytes);
  }

  /**
   * Fills a part of the call.frame.
   *
   * @param call the call under way
   * @param offset where the part lies in the frame
   * @param bytes what it is filled with; null leaves it zero
   */
  static void fill(Call call, int offset, byte @Nullable [] bytes) {
    if (bytes != null) {
      call.frame.write(offset, bytes, 0, bytes.length);
    }
  }
}
