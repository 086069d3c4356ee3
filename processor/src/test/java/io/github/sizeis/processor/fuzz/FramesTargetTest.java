package io.github.sizeis.processor.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.CCompiler;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fuzzer of calls begins with what has to work, and finds what has to be found. */
class FramesTargetTest {

  @BeforeAll
  static void requireCompiler() {
    CCompiler.SYSV64.require();
  }

  @Test
  void whatItBeginsWithGivesAValueAndARefusalOfMostFunctions() {
    Set<String> values = new TreeSet<>();
    Set<String> refusals = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (byte[] seed : FramesTarget.seeds()) {
      FrameInput input = FrameInput.of(seed);
      Method function = FramesTarget.functions().choose(input.function());
      all.add(function.getName());
      boolean refused = FramesTarget.call(input) instanceof Throwable;
      (refused ? refusals : values).add(function.getName());
    }
    assertEquals(FramesTarget.functions().all().size(), all.size());
    all.removeAll(values);
    assertEquals(Set.of(), all, "no value");
    assertTrue(refusals.size() >= 25, refusals::toString);
  }

  @Test
  void bytesThatNobodyHasWrittenAreFound() {
    Provenance provenance = new Provenance(List.of(new byte[] {1, 2, 3}, new byte[] {4, 'a', 'b'}));
    assertEquals(Optional.empty(), provenance.foreign(List.of(new byte[] {2, 3}, "ab")));
    assertEquals(Optional.of("2 bytes 03 04"), provenance.foreign(new byte[] {3, 4}));
    assertEquals(Optional.of("\"abc\""), provenance.foreign(List.of("ab", "abc")));
    assertEquals(Optional.of("4 bytes 01 02 03 00"), provenance.foreign(0x00030201));
  }
}
