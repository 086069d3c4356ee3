package io.github.sizeis.processor.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.fuzz.Converter.Outcome;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Source;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever memory holds, an explanation of it agrees with the converter: for every construct, on
 * every ABI, in both byte orders, and for memory that was damaged.
 */
class ExplainAgreesTest {

  private final Random random = new Random(7);
  private final List<String> wrong = new ArrayList<>();
  private int values;
  private int refusals;

  @Test
  void withEveryConverter() {
    for (byte[] seed : new ReaderSeeds().few()) {
      MemoryInput input = MemoryInput.of(seed);
      Converter converter = ReadersTarget.readers().choose(input.converter());
      byte[] memory = input.memory();
      check(converter, image(memory, input.abi()));
      if (input.abi() == Abi.SYSV64 || input.abi() == Abi.ARM32) {
        check(converter, image(memory, input.abi()).withOrder(ByteOrder.BIG_ENDIAN));
      }
      check(converter, image(damaged(memory), input.abi()));
    }
    assertEquals(List.of(), wrong);
    assertTrue(
        values > 1000 && refusals > 1000, () -> values + " values, " + refusals + " refusals");
  }

  private static Source image(byte[] memory, Abi abi) {
    return Source.image(ByteBuffer.wrap(memory), MemoryInput.BASE).withAbi(abi);
  }

  /** Cuts memory, or changes a byte of it. */
  private byte[] damaged(byte[] memory) {
    byte[] damaged = memory.clone();
    if (memory.length == 0 || random.nextInt(3) == 0) {
      return java.util.Arrays.copyOf(memory, random.nextInt(memory.length + 1));
    }
    damaged[random.nextInt(memory.length)] = (byte) random.nextInt();
    return damaged;
  }

  private void check(Converter converter, Source source) {
    for (Method reader : converter.readers()) {
      Outcome outcome = converter.read(reader, MemoryInput.BASE, source);
      values += outcome.refusal() == null ? 1 : 0;
      refusals += outcome.refusal() == null ? 0 : 1;
      try {
        ExplainTarget.check(converter, reader, source, outcome);
      } catch (AssertionError e) {
        if (wrong.size() < 3) {
          wrong.add(e.getMessage());
        }
      }
    }
  }
}
