package io.github.sizeis.examples.libnetapi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Counts which functions of the library are called, and how often. */
final class CountingLibrary {
  private final LibnetapiNative.Library real;
  private final Map<String, Integer> counts = new HashMap<>();

  CountingLibrary(LibnetapiNative.Library real) {
    this.real = real;
  }

  /** The library, with every call counted. */
  LibnetapiNative.Library library() {
    Class<?> type = LibnetapiNative.Library.class;
    return (LibnetapiNative.Library)
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, m, args) -> call(m, args));
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    counts.merge(method.getName(), 1, Integer::sum);
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  int of(String function) {
    return counts.getOrDefault(function, 0);
  }

  void clear() {
    counts.clear();
  }
}
