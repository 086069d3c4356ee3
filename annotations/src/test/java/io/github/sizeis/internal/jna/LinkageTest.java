package io.github.sizeis.internal.jna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import io.github.sizeis.runtime.NativeLinkException;
import java.io.File;
import org.junit.jupiter.api.Test;

/** A function that is missing is one message that names the place where it was looked for. */
class LinkageTest {

  @Test
  void aMissingFunctionNamesItsLibrary() {
    Linkage linkage = new Linkage("Stdlib", false, Platform.C_LIBRARY_NAME);
    File file = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFile();

    String message =
        assertThrows(NativeLinkException.class, () -> linkage.require("no_such")).getMessage();

    // JNA takes C's library of some systems from the process, and then knows no file
    assertEquals(
        file == null
            ? "Stdlib: "
                + Platform.C_LIBRARY_NAME
                + ", as this process has it, has no function no_such"
            : "Stdlib: " + file + " has no function no_such",
        message);
  }
}
