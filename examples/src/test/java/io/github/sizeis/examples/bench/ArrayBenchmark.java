package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An array of structs of 16 bytes, one behind the other. */
@State(Scope.Thread)
public class ArrayBenchmark extends ConversionBenchmark<Samples> {

  /** How they are converted. */
  @Param({"jna", "unsafe", "hand", "generated"})
  public String way;

  /** How many there are. */
  @Param({"1000", "1000000"})
  public int count;

  @Override
  protected String way() {
    return way;
  }

  @Override
  protected Samples values() {
    return new Samples(
        IntStream.range(0, count).mapToObj(i -> new Sample(i, 3L * i, i / 4.0)).toList());
  }

  @Override
  @SuppressWarnings("resource") // it is closed with what is returned
  protected Laid lay(Samples value) {
    Memory memory = ArrayByHand.write(value);
    return new Laid(memory, memory::close);
  }

  @Override
  protected Map<String, Way<Samples>> ways() {
    return Map.of(
        "hand", new Way<>(ArrayByHand::read, ArrayBenchmark::writeByHand),
        "jna", new Way<>(ArrayByHand::readThroughJna, ArrayByHand::writeThroughJna),
        "unsafe", new Way<>(ArrayByHand::readUnsafe, ArrayByHand::writeUnsafe),
        "generated", new Way<>(SamplesConverter::fromNative, ArrayBenchmark::writeGenerated));
  }

  private static void writeByHand(Samples value, LongConsumer written) {
    try (Memory block = ArrayByHand.write(value)) {
      written.accept(Pointer.nativeValue(block));
    }
  }

  private static void writeGenerated(Samples value, LongConsumer written) {
    try (SampledNative.SAMPLES memory = SamplesConverter.toNative(value)) {
      written.accept(Pointer.nativeValue(memory.getPointer()));
    }
  }
}
