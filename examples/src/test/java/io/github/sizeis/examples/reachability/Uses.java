package io.github.sizeis.examples.reachability;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Structure;
import io.github.sizeis.examples.Binding;
import io.github.sizeis.examples.Bindings;
import io.github.sizeis.examples.Dice;
import io.github.sizeis.examples.RandomValues;
import io.github.sizeis.examples.glibc.Glibc;
import io.github.sizeis.examples.glibc.GlibcClient;
import io.github.sizeis.examples.glibc.GlibcNative;
import io.github.sizeis.examples.glibc.GlobTConverter;
import io.github.sizeis.examples.glibc.Pollfd;
import io.github.sizeis.examples.glibc.SocketsClient;
import io.github.sizeis.runtime.NativeCallException;
import io.github.sizeis.runtime.NativeLinkException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Uses what was generated as a program does, for the recorder: converts values and calls C. */
final class Uses {

  private static final int VALUES = 5;

  private Uses() {}

  /** Does it once. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Bindings.all().forEach(Uses::convert);
    for (Class<? extends Structure> structure :
        (Iterable<Class<? extends Structure>>) Bindings.structures()::iterator) {
      layOut(structure);
      for (Class<?> variant : structure.getDeclaredClasses()) {
        layOut(variant.asSubclass(Structure.class));
      }
    }
    call(GlibcClient.load());
    call(GlibcClient.over(Native.load("c", GlibcNative.Library.class)));
    SocketsClient sockets = SocketsClient.load();
    sockets.getaddrinfo("127.0.0.1", "80", null);
    sockets.getifaddrs();
    try {
      sockets.getaddrinfo("127.0.0.1", "no such service", null);
    } catch (NativeCallException e) {
      // its code has a name
    }
    sort();
    readFunction();
    missing(() -> SortingClient.load().sizeisNonesuch());
    missing(() -> AbsentClient.load().nothing());
  }

  private static void convert(Binding struct) {
    Supplier<?> values = new RandomValues(new Dice(1)).of(struct);
    for (int i = 0; i < VALUES; i++) {
      struct.throughMemory(values.get());
    }
  }

  /** As those do who use JNA beside the converters. */
  private static void layOut(Class<? extends Structure> type) throws ReflectiveOperationException {
    Structure structure = type.getConstructor().newInstance();
    structure.write();
    structure.read();
  }

  private static void sort() {
    int[] numbers = {3, 1, 2};
    int[] sorted =
        SortingClient.load()
            .qsort(numbers, Integer.BYTES, (a, b) -> Integer.compare(a.getInt(0), b.getInt(0)));
    if (!Arrays.equals(sorted, new int[] {1, 2, 3})) {
      throw new AssertionError(Arrays.toString(sorted));
    }
  }

  /** A pointer to a function of C, which is a callback in the value. */
  private static void readFunction() {
    GlibcNative.glob_t structure = new GlibcNative.glob_t();
    structure.gl_closedir = NativeLibrary.getInstance("c").getFunction("getpid");
    structure.write();
    Objects.requireNonNull(GlobTConverter.fromNative(structure).glClosedir()).call();
  }

  private static void missing(Runnable call) {
    try {
      call.run();
    } catch (NativeLinkException e) {
      return;
    }
    throw new AssertionError("nothing is missing");
  }

  private static void call(GlibcClient glibc) {
    glibc.poll(List.of(new Pollfd(-1, (short) 0, (short) 0)), 0);
    glibc.div(7, 3);
    Glibc.ErrorFunction goOn = (path, error) -> 0;
    glibc.glob("/proc/1/*/*", 0, goOn);
    try {
      glibc.glob("/proc/1/*/*", 0, (path, error) -> 1);
    } catch (NativeCallException e) {
      // as it was told
    }
  }
}
