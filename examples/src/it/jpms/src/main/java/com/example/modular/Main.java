package com.example.modular;

import java.util.Map;
import java.util.concurrent.Callable;

/** Makes the same calls in a package that JNA may see, and in one that it may not. */
public final class Main {

  private Main() {}

  /** Prints what comes of each call. */
  public static void main(String[] arguments) {
    print("exported", com.example.modular.c.Calls.all());
    print("closed", com.example.modular.closed.Calls.all());
  }

  private static void print(String title, Map<String, Callable<Object>> calls) {
    calls.forEach((name, call) -> System.out.println(title + ", " + name + ": " + result(call)));
  }

  private static Object result(Callable<Object> call) {
    try {
      return call.call();
    } catch (Exception | LinkageError e) {
      if (Boolean.getBoolean("trace")) {
        e.printStackTrace();
      }
      return e;
    }
  }
}
