package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Strings of which a part is valid, and is counted in bytes. */
@State(Scope.Thread)
public class CountedStringBenchmark extends ConversionBenchmark<UnicodeStrings> {

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
  protected UnicodeStrings values() {
    return new UnicodeStrings(
        IntStream.range(0, count)
            .mapToObj(i -> new UnicodeString(40, String.format("object %06d", i)))
            .toList());
  }

  @Override
  @SuppressWarnings("resource") // it is closed with what is returned
  protected Laid lay(UnicodeStrings value) {
    Memory memory = CountedByHand.write(value);
    return new Laid(memory, memory::close);
  }

  @Override
  protected Map<String, Way<UnicodeStrings>> ways() {
    return Map.of(
        "hand", new Way<>(CountedStringBenchmark::readByHand, CountedStringBenchmark::writeByHand),
        "jna", new Way<>(CountedByHand::readThroughJna, CountedStringBenchmark::writeThroughJna),
        "generated",
            new Way<>(UnicodeStringsConverter::fromNative, CountedStringBenchmark::writeGenerated));
  }

  private static UnicodeStrings readByHand(Pointer from) {
    return CountedByHand.read(Pointer.nativeValue(from));
  }

  private static void writeThroughJna(UnicodeStrings value, LongConsumer written) {
    try (JnaMemory jna = new JnaMemory()) {
      written.accept(Pointer.nativeValue(CountedByHand.writeThroughJna(value, jna)));
    }
  }

  private static void writeByHand(UnicodeStrings value, LongConsumer written) {
    try (Memory block = CountedByHand.write(value)) {
      written.accept(Pointer.nativeValue(block));
    }
  }

  private static void writeGenerated(UnicodeStrings value, LongConsumer written) {
    try (CountedStringsNative.UNICODE_STRINGS memory = UnicodeStringsConverter.toNative(value)) {
      written.accept(Pointer.nativeValue(memory.getPointer()));
    }
  }
}
