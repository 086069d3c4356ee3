package io.github.sizeis.internal.jna;

import com.sun.jna.Function;
import com.sun.jna.FunctionMapper;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Structure;
import io.github.sizeis.runtime.NativeLinkException;
import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The library that a container's functions live in. It is loaded when the first of them is called,
 * and each is looked up when it is first called itself, so what is missing is missed by no one who
 * does not call it. For generated code.
 */
public final class Linkage {
  private final String container;
  private final boolean stdcall;
  private final String[] names;
  private final Set<String> present = ConcurrentHashMap.newKeySet();
  private @Nullable NativeLibrary library;

  /** The function that is being bound. */
  private String bound = "";

  /**
   * Looks for nothing yet.
   *
   * @param container the container's name, for messages
   * @param stdcall whether functions are called as the Windows API's are, where that differs
   * @param names the names that the library may have, the best first
   */
  public Linkage(String container, boolean stdcall, String... names) {
    this.container = container;
    this.stdcall = stdcall;
    this.names = names.clone();
  }

  /**
   * Binds the native methods of a class to a function.
   *
   * @param holder the class
   * @param function the C name of the function
   * @return true
   * @throws NativeLinkException when there is no such library, or it has no such function
   */
  public synchronized boolean bind(Class<?> holder, String function) {
    NativeLibrary loaded = library();
    bound = function;
    try {
      Native.register(holder, loaded);
    } catch (UnsatisfiedLinkError e) {
      throw missing(function, loaded, e);
    }
    return true;
  }

  /**
   * Calls a function that returns a struct by value. JNA's direct mapping would lay the structure
   * over memory that is gone when the call has returned; here the structure has memory of its own.
   *
   * @param <T> the structure
   * @param type its class
   * @param function the C name of the function
   * @param arguments what it is called with
   * @return what it returns
   * @throws NativeLinkException when there is no such library, or it has no such function
   * @throws IllegalAccessError if a module keeps JNA from the structure
   */
  public <T extends Structure> T structure(
      Class<T> type, String function, @Nullable Object... arguments) {
    Function found = found(function);
    try {
      return type.cast(found.invoke(type, arguments));
    } catch (RuntimeException e) {
      throw ModuleAccess.explained(type, e);
    }
  }

  /** Checks that there is a function; one that was found once is not looked up again. */
  void require(String function) {
    if (!present.contains(function)) {
      found(function);
      present.add(function);
    }
  }

  private synchronized Function found(String function) {
    NativeLibrary loaded = library();
    try {
      return loaded.getFunction(function);
    } catch (UnsatisfiedLinkError e) {
      throw missing(function, loaded, e);
    }
  }

  private NativeLinkException missing(String function, NativeLibrary loaded, Throwable cause) {
    return new NativeLinkException(
        container + ": " + place(loaded) + " has no function " + function, cause);
  }

  /** Of a library that the process has already, such as C's own, JNA knows no file. */
  private String place(NativeLibrary loaded) {
    File file = loaded.getFile();
    return file == null ? String.join(" or ", names) + ", as this process has it," : file.getPath();
  }

  private NativeLibrary library() {
    NativeLibrary loaded = library;
    if (loaded == null) {
      loaded = load();
      library = loaded;
    }
    return loaded;
  }

  private NativeLibrary load() {
    UnsatisfiedLinkError first = null;
    for (String name : names) {
      try {
        return NativeLibrary.getInstance(name, options());
      } catch (UnsatisfiedLinkError e) {
        first = first == null ? e : first;
      }
    }
    String message = container + ": no library could be loaded, of " + LibrarySearch.told(names);
    throw new NativeLinkException(message, first == null ? new UnsatisfiedLinkError() : first);
  }

  private Map<String, Object> options() {
    Map<String, Object> options = new HashMap<>();
    if (stdcall && Platform.isWindows() && !Platform.is64Bit()) {
      options.put(Library.OPTION_CALLING_CONVENTION, Function.ALT_CONVENTION);
    }
    FunctionMapper mapper = (of, method) -> bound;
    options.put(Library.OPTION_FUNCTION_MAPPER, mapper);
    return options;
  }
}
