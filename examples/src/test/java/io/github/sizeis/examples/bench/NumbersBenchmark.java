package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An array of numbers, which is an array in Java, too. */
@State(Scope.Thread)
public class NumbersBenchmark extends ConversionBenchmark<Numbers> {

  /** How they are converted. */
  @Param({"jna", "hand", "generated"})
  public String way;

  /** How many there are. */
  @Param({"1000", "4000000"})
  public int count;

  @Override
  protected String way() {
    return way;
  }

  @Override
  protected Numbers values() {
    return new Numbers(IntStream.range(0, count).map(i -> 7 * i).toArray());
  }

  @Override
  @SuppressWarnings("resource") // it is closed with what is returned
  protected Laid lay(Numbers value) {
    Memory memory = NumbersByHand.write(value);
    return new Laid(memory, memory::close);
  }

  @Override
  protected Map<String, Way<Numbers>> ways() {
    return Map.of(
        "hand", new Way<>(NumbersByHand::read, NumbersBenchmark::writeByHand),
        "jna", new Way<>(NumbersByHand::readThroughJna, NumbersByHand::writeThroughJna),
        "generated", new Way<>(NumbersConverter::fromNative, NumbersBenchmark::writeGenerated));
  }

  private static void writeByHand(Numbers value, LongConsumer written) {
    try (Memory block = NumbersByHand.write(value)) {
      written.accept(Pointer.nativeValue(block));
    }
  }

  private static void writeGenerated(Numbers value, LongConsumer written) {
    try (SampledNative.NUMBERS memory = NumbersConverter.toNative(value)) {
      written.accept(Pointer.nativeValue(memory.getPointer()));
    }
  }
}
