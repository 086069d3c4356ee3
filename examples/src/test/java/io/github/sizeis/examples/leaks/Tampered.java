package io.github.sizeis.examples.leaks;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * A real library with something between it and its client: what a function gives is damaged before
 * the client reads it, and mended before it is freed; or freeing is left out now and then.
 */
final class Tampered<L extends Library> {
  private final L real;
  private final String gives;
  private final Damage damage;
  private final String frees;
  private final int forgets;
  private Runnable mend = () -> {};
  private int freed;

  /** Damages what a function has given. */
  interface Damage {
    /** Nothing is damaged. */
    Damage NONE = (arguments, returned) -> () -> {};

    /**
     * Damages it.
     *
     * @param arguments the function's arguments
     * @param returned what it has returned
     * @return what mends it
     */
    Runnable apply(Object[] arguments, Object returned);

    /** Overwrites a pointer. */
    static Runnable pointer(Pointer memory, long offset, Pointer damaged) {
      Pointer before = memory.getPointer(offset);
      memory.setPointer(offset, damaged);
      return () -> memory.setPointer(offset, before);
    }

    /** Overwrites 4 bytes. */
    static Runnable number(Pointer memory, long offset, int damaged) {
      int before = memory.getInt(offset);
      memory.setInt(offset, damaged);
      return () -> memory.setInt(offset, before);
    }

    /** Makes malformed UTF-8 of a string. */
    static Runnable text(Pointer text) {
      byte before = text.getByte(0);
      text.setByte(0, (byte) 0xFF);
      return () -> text.setByte(0, before);
    }
  }

  /**
   * Stands between a library and its client.
   *
   * @param real the library itself
   * @param gives the function whose gifts are damaged
   * @param damage damages them
   * @param frees the function that frees them
   * @param forgets of how many calls of that function one is left out; 0 for none
   */
  Tampered(L real, String gives, Damage damage, String frees, int forgets) {
    this.real = real;
    this.gives = gives;
    this.damage = damage;
    this.frees = frees;
    this.forgets = forgets;
  }

  /** The library as the client sees it. */
  L library(Class<L> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, m, a) -> call(m, a)));
  }

  /** How often something was freed. */
  int freed() {
    return freed;
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals(frees)) {
      mend.run();
      mend = () -> {};
      freed++;
      if (forgets != 0 && freed % forgets == 0) {
        return method.getReturnType() == int.class ? 0 : null;
      }
    }
    try {
      Object returned = method.invoke(real, arguments);
      if (method.getName().equals(gives)) {
        mend = damage.apply(arguments, returned);
      }
      return returned;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
