package io.github.sizeis.examples.dhcp.fake;

import com.sun.jna.Pointer;
import io.github.sizeis.runtime.NativeDataException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a function was called with, by the names that its parameters have in C. */
public final class Arguments {
  private final Method function;
  private final @Nullable Object[] values;
  private final NativeHeap heap;

  Arguments(Method function, @Nullable Object[] values, NativeHeap heap) {
    this.function = function;
    this.values = values;
    this.heap = heap;
  }

  /**
   * An argument as it is.
   *
   * @param parameter the parameter's name in C
   * @return the argument; null for NULL
   */
  public @Nullable Object get(String parameter) {
    Parameter[] parameters = function.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].getName().equals(parameter)) {
        return values[i];
      }
    }
    throw new IllegalArgumentException(function.getName() + " has no parameter " + parameter);
  }

  /**
   * A number that goes in.
   *
   * @param parameter the parameter's name in C
   * @return its bits, and zeros before them
   */
  public int number(String parameter) {
    Object number = argument(parameter);
    return number instanceof Short bits ? Short.toUnsignedInt(bits) : ((Number) number).intValue();
  }

  /**
   * A number behind a pointer.
   *
   * @param parameter the parameter's name in C
   * @return its bits
   */
  public int numberAt(String parameter) {
    return pointer(parameter).getInt(0);
  }

  /**
   * A string that goes in.
   *
   * @param parameter the parameter's name in C
   * @return the string; null for NULL
   */
  public @Nullable String text(String parameter) {
    Pointer text = (Pointer) get(parameter);
    if (text == null) {
      return null;
    }
    StringBuilder units = new StringBuilder();
    for (char c = unit(text, 0); c != 0; c = unit(text, units.length())) {
      units.append(c);
    }
    return units.toString();
  }

  /** Units have two bytes, also where JNA's wide characters have four. */
  private static char unit(Pointer text, int index) {
    return (char) text.getShort(2L * index);
  }

  /**
   * A struct that goes in.
   *
   * @param <T> the class of its values
   * @param parameter the parameter's name in C
   * @param converter reads it: {@code DhcpHostInfoConverter::fromNative}
   * @return the value
   * @throws NativeDataException when the argument is not what is declared
   */
  public <T> T value(String parameter, Function<? super Pointer, T> converter) {
    return converter.apply(pointer(parameter));
  }

  /**
   * Lets a number come out.
   *
   * @param parameter the parameter's name in C
   * @param number its bits
   */
  public void put(String parameter, int number) {
    pointer(parameter).setInt(0, number);
  }

  /**
   * Lets a struct come out, in blocks that the caller has to free.
   *
   * @param parameter the parameter's name in C
   * @param graph the struct, with all that it leads to
   */
  public void put(String parameter, Graph graph) {
    pointer(parameter).setPointer(0, graph.into(heap));
  }

  /**
   * Where something lies, or is to be put.
   *
   * @param parameter the parameter's name in C
   * @return the pointer
   */
  public Pointer pointer(String parameter) {
    return (Pointer) argument(parameter);
  }

  private Object argument(String parameter) {
    Object argument = get(parameter);
    if (argument == null) {
      throw new IllegalArgumentException(function.getName() + " got NULL for " + parameter);
    }
    return argument;
  }
}
