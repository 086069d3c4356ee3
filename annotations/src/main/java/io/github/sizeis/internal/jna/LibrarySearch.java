package io.github.sizeis.internal.jna;

import com.sun.jna.Platform;
import java.io.File;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Tells where a library was looked for, and what stood there. */
final class LibrarySearch {

  private static final String PATH = "jna.library.path";

  private LibrarySearch() {}

  /**
   * Returns what a reader needs to know to find the mistake.
   *
   * @param names the names that the library may have
   * @return sentences
   */
  static String told(String... names) {
    StringJoiner tried = new StringJoiner(", ");
    for (String name : names) {
      tried.add(isFile(name) ? name : name + " (" + fileOf(name) + ")");
    }
    return tried + ". " + places(names);
  }

  private static String places(String... names) {
    @Nullable String path = System.getProperty(PATH);
    if (path == null || path.isEmpty()) {
      return PATH
          + " is not set, so only the system's places were looked through; "
          + "-D"
          + PATH
          + "=DIRECTORY adds one";
    }
    StringJoiner places = new StringJoiner(", ");
    StringTokenizer directories = new StringTokenizer(path, File.pathSeparator);
    while (directories.hasMoreTokens()) {
      places.add(place(new File(directories.nextToken()), names));
    }
    return "Looked in the system's places and in " + PATH + ": " + places;
  }

  private static String place(File directory, String... names) {
    if (!directory.isDirectory()) {
      return directory + " (no such directory)";
    }
    for (String name : names) {
      File file = new File(directory, isFile(name) ? name : fileOf(name));
      if (file.isFile()) {
        return file + " (" + fault(file) + ")";
      }
    }
    return directory + " (has none of them)";
  }

  private static String fault(File file) {
    @Nullable String machine = BinaryFile.machine(file);
    if (machine == null) {
      return "no library that is known here";
    }
    return machine.equals(Platform.ARCH)
        ? "is there; what it needs itself may be missing"
        : "is for " + machine + ", and this Java machine for " + Platform.ARCH;
  }

  /** A name without prefix and suffix stands for a file, which differs from system to system. */
  private static boolean isFile(String name) {
    return name.indexOf('.') >= 0 || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0;
  }

  private static String fileOf(String name) {
    return System.mapLibraryName(name);
  }
}
