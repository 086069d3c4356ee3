package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.iphelper.IpAddrString;
import io.github.sizeis.examples.iphelper.IpAddrStringConverter;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A linked list of addresses, whose texts lie in the structs. */
@State(Scope.Thread)
public class ChainBenchmark extends ConversionBenchmark<List<IpAddrString>> {

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
  protected List<IpAddrString> values() {
    return IntStream.range(0, count)
        .mapToObj(i -> new IpAddrString("10.0." + i / 256 + "." + i % 256, "255.255.0.0", i))
        .toList();
  }

  @Override
  @SuppressWarnings("resource") // it is closed with what is returned
  protected Laid lay(List<IpAddrString> value) {
    Memory memory = ChainByHand.write(value);
    return new Laid(memory, memory::close);
  }

  @Override
  protected Map<String, Way<List<IpAddrString>>> ways() {
    return Map.of(
        "hand", new Way<>(ChainBenchmark::readByHand, ChainBenchmark::writeByHand),
        "jna", new Way<>(ChainByHand::readThroughJna, ChainBenchmark::writeThroughJna),
        "generated",
            new Way<>(IpAddrStringConverter::chainFromNative, ChainBenchmark::writeGenerated));
  }

  private static List<IpAddrString> readByHand(Pointer from) {
    return ChainByHand.read(Pointer.nativeValue(from));
  }

  private static void writeThroughJna(List<IpAddrString> value, LongConsumer written) {
    try (JnaMemory jna = new JnaMemory()) {
      written.accept(Pointer.nativeValue(ChainByHand.writeThroughJna(value, jna)));
    }
  }

  private static void writeByHand(List<IpAddrString> value, LongConsumer written) {
    try (Memory block = ChainByHand.write(value)) {
      written.accept(Pointer.nativeValue(block));
    }
  }

  private static void writeGenerated(List<IpAddrString> value, LongConsumer written) {
    try (Memory memory = IpAddrStringConverter.chainToNative(value)) {
      written.accept(Pointer.nativeValue(memory));
    }
  }
}
