package io.github.sizeis.examples.dhcp.bench;

import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.bench.ConversionBenchmark.Laid;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import java.util.ArrayList;
import java.util.List;

/** Memory with clients in it, as a server's answer is, and as many mappings of files would be. */
final class ClientMemory {

  private static final int REGIONS = 8;
  private static final long DISTANCE = 16L << 30;
  private static final long REGION = 64L << 20;
  private static final int PROT_READ_WRITE = 3;

  /** Private, anonymous, and without a reservation, as Linux numbers them. */
  private static final int FLAGS = 0x2 | 0x20 | 0x4000;

  private ClientMemory() {}

  /** Each struct and each string is allocated by itself. */
  @SuppressWarnings("resource") // it is closed with what is returned
  static Laid near(Dhcpv4FailoverClientInfoArray value) {
    HandWrittenWriter memory = new HandWrittenWriter(value);
    return new Laid(memory.pointer(), memory::close);
  }

  /** One client after the other in the next of eight regions that are 16 GiB apart. */
  static Laid far(Dhcpv4FailoverClientInfoArray value) {
    int n = value.clients().size();
    Pointer space = map(REGIONS * DISTANCE);
    List<Pointer> regions = new ArrayList<>();
    for (int i = 0; i < REGIONS; i++) {
      regions.add(space.share(i * DISTANCE));
    }
    Memory array = new Memory(ClientBytes.ARRAY + 8L * n);
    array.setInt(0, n);
    array.setPointer(8, array.share(ClientBytes.ARRAY));
    long[] used = new long[REGIONS];
    for (int i = 0; i < n; i++) {
      int at = i % REGIONS;
      Dhcpv4FailoverClientInfoArray one =
          new Dhcpv4FailoverClientInfoArray(value.clients().subList(i, i + 1));
      long bytes = ClientBytes.of(one);
      if (used[at] + bytes > REGION) {
        throw new IllegalArgumentException(n + " clients need more room");
      }
      Pointer block = regions.get(at).share(used[at]);
      WindowWriter.writeTo(Pointer.nativeValue(block), one);
      array.setPointer(ClientBytes.ARRAY + 8L * i, block.getPointer(8).getPointer(0));
      used[at] += bytes;
    }
    return new Laid(
        array,
        () -> {
          array.close();
          function("munmap").invokeInt(new Object[] {space, new NativeLong(REGIONS * DISTANCE)});
        });
  }

  private static Pointer map(long bytes) {
    Object[] arguments = {
      null, new NativeLong(bytes), PROT_READ_WRITE, FLAGS, -1, new NativeLong(0)
    };
    Pointer space = function("mmap").invokePointer(arguments);
    if (Pointer.nativeValue(space) == -1) {
      throw new IllegalStateException("no room for " + bytes + " bytes of addresses");
    }
    return space;
  }

  private static com.sun.jna.Function function(String name) {
    return NativeLibrary.getInstance("c").getFunction(name);
  }
}
