package io.github.sizeis.examples.bench;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import io.github.sizeis.examples.glibc.GlibcClient;
import io.github.sizeis.examples.glibc.Pollfd;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole call that takes and gives a small array: {@code poll} of Linux, which has no work. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CallBenchmark {

  /** How the function is called. */
  @Param({"jna", "hand", "generated"})
  public String way;

  /** How many descriptors are asked about. */
  @Param("10")
  public int count;

  private List<Pollfd> descriptors;
  private Function<List<Pollfd>, List<Pollfd>> call;

  /** The library as a user of JNA maps it. */
  public interface C extends Library {

    /** Waits for descriptors. */
    int poll(Descriptor[] descriptors, NativeLong count, int timeout);
  }

  /** The structure as a user of JNA writes it. */
  @FieldOrder({"fd", "events", "revents"})
  public static class Descriptor extends Structure {
    public int fd;
    public short events;
    public short revents;
  }

  /** The function as a user of JNA's direct mapping has it. */
  static final class Direct {
    static {
      Native.register("c");
    }

    static native int poll(Pointer descriptors, NativeLong count, int timeout);
  }

  /** Sees to it that all ways give the same. */
  @Setup
  public void prepare() {
    descriptors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      descriptors.add(new Pollfd(-1 - i, (short) 1, (short) 0)); // nothing to wait for
    }
    C library = Native.load("c", C.class);
    GlibcClient client = GlibcClient.load();
    Map<String, Function<List<Pollfd>, List<Pollfd>>> ways =
        Map.of(
            "jna",
            fds -> throughJna(library, fds),
            "hand",
            CallBenchmark::byHand,
            "generated",
            fds -> client.poll(fds, 0).fds());
    ways.forEach(
        (name, each) -> {
          if (!each.apply(descriptors).equals(descriptors)) {
            throw new AssertionError(name + " gives something else");
          }
        });
    call = Objects.requireNonNull(ways.get(way), way);
  }

  /**
   * Calls the function.
   *
   * @return what it gives
   */
  @Benchmark
  public List<Pollfd> call() {
    return call.apply(descriptors);
  }

  private static List<Pollfd> throughJna(C library, List<Pollfd> fds) {
    Descriptor[] all = (Descriptor[]) new Descriptor().toArray(fds.size());
    for (int i = 0; i < all.length; i++) {
      all[i].fd = fds.get(i).fd();
      all[i].events = fds.get(i).events();
      all[i].revents = fds.get(i).revents();
    }
    if (library.poll(all, new NativeLong(all.length), 0) < 0) {
      throw new IllegalStateException();
    }
    List<Pollfd> result = new ArrayList<>(all.length);
    for (Descriptor one : all) {
      result.add(new Pollfd(one.fd, one.events, one.revents));
    }
    return result;
  }

  private static List<Pollfd> byHand(List<Pollfd> fds) {
    int n = fds.size();
    try (Memory block = new Memory(8L * n)) {
      long address = Pointer.nativeValue(block);
      ByteBuffer m = NativeWindow.at(address);
      int at = NativeWindow.position(address);
      for (int i = 0; i < n; i++) {
        m.putInt(at + 8 * i, fds.get(i).fd());
        m.putShort(at + 8 * i + 4, fds.get(i).events());
        m.putShort(at + 8 * i + 6, fds.get(i).revents());
      }
      if (Direct.poll(block, new NativeLong(n), 0) < 0) {
        throw new IllegalStateException();
      }
      List<Pollfd> result = new ArrayList<>(n);
      for (int i = 0; i < n; i++) {
        result.add(
            new Pollfd(
                m.getInt(at + 8 * i), m.getShort(at + 8 * i + 4), m.getShort(at + 8 * i + 6)));
      }
      return result;
    }
  }
}
