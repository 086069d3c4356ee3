package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.sizeis.CValue;
import org.junit.jupiter.api.Test;

class CodeNamesTest {

  private enum Code {
    @CValue(5)
    DENIED,
    @CValue(-1)
    BROKEN,
    @CValue(5)
    REFUSED,
    OTHER
  }

  private enum Counted {
    FINE,
    OTHER,
    BAD
  }

  @Test
  void annotationsTellTheNumbers() {
    CodeNames names = CodeNames.annotated(Code.values());
    assertEquals("DENIED", names.of(5)); // the first of two
    assertEquals("BROKEN", names.of(-1));
    assertNull(names.of(0));
    assertNull(names.of(3));
  }

  @Test
  void constantsCountFromZero() {
    CodeNames names = CodeNames.counted(EnumCodec.ordinals(Counted.values(), Counted.OTHER));
    assertEquals("FINE", names.of(0));
    assertEquals("BAD", names.of(1));
    assertNull(names.of(2));
  }

  @Test
  void whatHasNoAnnotationsHasNoNames() {
    assertNull(CodeNames.annotated(Counted.values()).of(0));
  }
}
