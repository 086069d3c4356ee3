package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.iphelper.raw.MibIpaddrrowXp;
import io.github.sizeis.examples.iphelper.raw.MibIpaddrtable;
import io.github.sizeis.examples.iphelper.raw.MibIpaddrtableConverter;
import io.github.sizeis.examples.iphelper.raw.RawIpHelperNative;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A table whose rows stand at the struct's end. */
@State(Scope.Thread)
public class TailBenchmark extends ConversionBenchmark<MibIpaddrtable> {

  /** How they are converted. */
  @Param({"jna", "hand", "generated"})
  public String way;

  /** How many there are. */
  @Param("1000")
  public int count;

  @Override
  protected String way() {
    return way;
  }

  @Override
  protected MibIpaddrtable values() {
    return new MibIpaddrtable(
        IntStream.range(0, count)
            .mapToObj(i -> new MibIpaddrrowXp(0x0A000000L + i, i, 0xFFFF0000L, 1, 65535, 0, 1))
            .toList());
  }

  @Override
  @SuppressWarnings("resource") // it is closed with what is returned
  protected Laid lay(MibIpaddrtable value) {
    Memory memory = TailByHand.write(value);
    return new Laid(memory, memory::close);
  }

  @Override
  protected Map<String, Way<MibIpaddrtable>> ways() {
    return Map.of(
        "hand", new Way<>(TailBenchmark::readByHand, TailBenchmark::writeByHand),
        "jna", new Way<>(TailByHand::readThroughJna, TailBenchmark::writeThroughJna),
        "generated", new Way<>(MibIpaddrtableConverter::fromNative, TailBenchmark::writeGenerated));
  }

  private static MibIpaddrtable readByHand(Pointer from) {
    return TailByHand.read(Pointer.nativeValue(from));
  }

  private static void writeThroughJna(MibIpaddrtable value, LongConsumer written) {
    try (Memory block = TailByHand.writeThroughJna(value)) {
      written.accept(Pointer.nativeValue(block));
    }
  }

  private static void writeByHand(MibIpaddrtable value, LongConsumer written) {
    try (Memory block = TailByHand.write(value)) {
      written.accept(Pointer.nativeValue(block));
    }
  }

  private static void writeGenerated(MibIpaddrtable value, LongConsumer written) {
    try (RawIpHelperNative.MIB_IPADDRTABLE memory = MibIpaddrtableConverter.toNative(value)) {
      written.accept(Pointer.nativeValue(memory.getPointer()));
    }
  }
}
