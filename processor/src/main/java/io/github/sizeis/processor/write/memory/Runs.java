package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.MachineReads;
import io.github.sizeis.processor.write.java.RuntimeTypes;

/**
 * Spells how elements are moved that the runtime moves all at once: numbers that lie in memory as a
 * Java array has them, and the units of a string.
 *
 * @param names the names in the converter
 * @param element the shape of one element
 * @param label the field's name for messages
 */
public record Runs(ConverterNames names, Shape element, String label) {

  /** Returns whether elements are moved all at once. */
  public static boolean isRun(Shape element) {
    return element.isUnit() || element.number().filter(MachineReads::isBulk).isPresent();
  }

  /** Returns the runtime's name for strings of an array: {@code text}, {@code multiWide}, ... */
  public static String textMethod(Array strings) {
    boolean isWide = strings.encoding().isWide();
    return strings.isString() ? (isWide ? "wide" : "text") : isWide ? "multiWide" : "multiText";
  }

  private String plural() {
    return MachineReads.plural(element.number().orElseThrow().java());
  }

  private Encoding unit() {
    return element.word().flatMap(Word::encoding).orElseThrow();
  }

  private boolean isWide() {
    return unit().isWide();
  }

  private String encoding() {
    return names.encoding(unit());
  }

  /** Returns the read of {@code n} elements at an address. */
  public CodeBlock readAt(String address) {
    if (!element.isUnit()) {
      return CodeBlock.of("in.$L($L, n)", plural(), address);
    }
    return isWide()
        ? CodeBlock.of("in.wideRun($L, n)", address)
        : CodeBlock.of("in.textRun($L, n, $N, $S)", address, encoding(), label);
  }

  /** Returns the read of elements that lie in {@code memory}. */
  public CodeBlock readInline(CodeBlock at, CodeBlock n) {
    if (!element.isUnit()) {
      return CodeBlock.of("$T.$L(memory, $L, $L)", RuntimeTypes.IN_PLACE_NUMBERS, plural(), at, n);
    }
    return isWide()
        ? CodeBlock.of("$T.wideRun(in, memory, $L, $L)", RuntimeTypes.IN_PLACE_TEXT, at, n)
        : CodeBlock.of(
            "$T.textRun(in, memory, $L, $L, $N, $S)",
            RuntimeTypes.IN_PLACE_TEXT,
            at,
            n,
            encoding(),
            label);
  }

  /** Returns the address at which a value is written that is all there is of its array. */
  CodeBlock write(CodeBlock value, boolean nullable) {
    if (!element.isUnit()) {
      return CodeBlock.of("out.$L($L, $L)", plural(), value, nullable);
    }
    return isWide()
        ? CodeBlock.of("out.wideRun($L, $L)", value, nullable)
        : CodeBlock.of("out.textRun($L, $N, $L, $S)", value, encoding(), nullable, label);
  }

  /** Returns the statement that writes {@code n} elements to a place that has room for them. */
  public CodeBlock put(CodeBlock memory, CodeBlock at, CodeBlock value, CodeBlock n) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!element.isUnit()) {
      String method = "put" + JavaTypes.capitalized(plural());
      code.addStatement(
          "$T.$L($L, $L, $L, $L, $S)",
          RuntimeTypes.IN_PLACE_NUMBERS,
          method,
          memory,
          at,
          value,
          n,
          label);
    } else if (isWide()) {
      code.addStatement("$T.putWideRun($L, $L, $L)", RuntimeTypes.IN_PLACE_TEXT, memory, at, value);
    } else {
      code.addStatement(
          "$T.putTextRun($L, $L, $L, $L, $N, $S)",
          RuntimeTypes.IN_PLACE_TEXT,
          memory,
          at,
          value,
          n,
          encoding(),
          label);
    }
    return code.build();
  }

  /** Returns how many elements a value has; 0 for null. */
  public CodeBlock count(CodeBlock value) {
    return element.isUnit() && !isWide()
        ? CodeBlock.of("$N.units($L, $S)", encoding(), value, label)
        : CodeBlock.of("$T.count($L)", RuntimeTypes.VALUES, value);
  }
}
