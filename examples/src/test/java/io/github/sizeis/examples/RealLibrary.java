package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.fail;

import com.sun.jna.NativeLibrary;
import org.junit.jupiter.api.Assumptions;

/** A library that somebody else wrote, and that a test needs. */
public final class RealLibrary {
  private RealLibrary() {}

  /**
   * Ends the test where a library is missing: loudly left out on a user's machine, failed where CI
   * runs, which installs them all.
   *
   * @param debianPackage where it comes from
   * @param names the names that it may have
   */
  public static void require(String debianPackage, String... names) {
    for (String name : names) {
      try {
        NativeLibrary.getInstance(name);
        return;
      } catch (UnsatisfiedLinkError e) {
        // the next one may be there
      }
    }
    leaveOut(names[0], debianPackage);
  }

  /** Ends the test because something is missing. */
  public static void leaveOut(String missing, String debianPackage) {
    leaveOut("no " + missing + " here; on Debian, 'apt-get install " + debianPackage + "'");
  }

  /** Ends the test for a reason. */
  public static void leaveOut(String reason) {
    String message = "LEFT OUT: " + reason;
    if ("true".equals(System.getenv("CI"))) {
      fail(message);
    }
    System.err.println(message);
    Assumptions.abort(message);
  }
}
