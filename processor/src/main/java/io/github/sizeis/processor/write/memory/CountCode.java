package io.github.sizeis.processor.write.memory;

import static io.github.sizeis.processor.write.java.Param.AT;
import static io.github.sizeis.processor.write.java.Param.IN;
import static io.github.sizeis.processor.write.java.Param.MEMORY;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Derivation;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Range;
import io.github.sizeis.processor.write.java.ExpressionCode;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Spells the counts of arrays: read from the struct's own memory, for readers and, once its fields
 * are written, for writers too.
 */
public record CountCode(StructCode code) {

  /** What of an array is counted; the methods that compute it are called so. */
  public enum What {
    /** How many elements the value has. */
    COUNT("count"),
    /** How many elements memory has room for. */
    ROOM("room"),
    /** The index of the first valid one. */
    FIRST("first");

    private final String prefix;

    What(String prefix) {
      this.prefix = prefix;
    }
  }

  /** Returns the count of an array's elements in the value, as an expression. */
  public CodeBlock count(Field array) {
    return read(array, array.shape().counted().orElseThrow().told(), What.COUNT);
  }

  /** Returns something that is counted of an array, as an expression. */
  public CodeBlock read(Field array, Count count, What what) {
    if (count.isField()) {
      FieldPath path = path(count.expression().field().orElseThrow());
      return path.isOwn()
          ? code.integer(path.first()).asCount(array.cName())
          : path.reads(code.names(), code.dialect()).asCount(array.cName());
    } else if (count.isConstant()) {
      return CodeBlock.of("$LL", count.expression().number().orElseThrow());
    }
    String in = isPointed(count) ? "in, " : "";
    return CodeBlock.of("$N($Lmemory, at$L)", counter(array, what), in, code.andAbi());
  }

  /** Returns the same as a number of elements, whatever the declaration counts. */
  public CodeBlock elements(Field array, Count count, What what) {
    return code.inElements(array, count, read(array, count, what));
  }

  /** Returns whether a count takes a method of its own. */
  static boolean isComputed(Count count) {
    return !count.isField() && !count.isConstant();
  }

  /** Returns whether a count is read from memory. */
  public static boolean isOfMemory(Count count) {
    return !count.isConstant();
  }

  /** Returns whether a count takes something that lies behind a pointer. */
  public boolean isPointed(Count count) {
    return count.expression().fields().stream().anyMatch(n -> path(n).isPointed());
  }

  private FieldPath path(String name) {
    return FieldPath.of(name, code.struct(), code.scope().layouts());
  }

  private String counter(Field array, What what) {
    return what.prefix + JavaTypes.capitalized(code.names().helper(array));
  }

  /** Returns the methods that compute what is counted of an array. */
  public List<MethodSpec> counterMethods(Field array) {
    Array sizing = array.shape().counted().orElseThrow();
    List<MethodSpec> methods = new ArrayList<>();
    Map<What, Count> all = new EnumMap<>(What.class);
    all.put(What.COUNT, sizing.told());
    if (sizing.varying().isPresent()) {
      sizing.size().ifPresent(c -> all.put(What.ROOM, c));
      sizing.varying().get().first().ifPresent(c -> all.put(What.FIRST, c));
    }
    all.forEach(
        (what, count) -> {
          if (isComputed(count)) {
            methods.add(counterMethod(array, count, what));
          }
        });
    return methods;
  }

  private MethodSpec counterMethod(Field array, Count count, What what) {
    Param[] in = isPointed(count) ? new Param[] {IN, MEMORY, AT} : new Param[] {MEMORY, AT};
    CodeBlock value =
        CodeBlock.of("$T.count($L)", RuntimeTypes.COUNT_ARITHMETIC, value(count.expression()));
    return checked(
        code.reader(counter(array, what), TypeName.LONG, in), value, array, count.text());
  }

  /** Returns the method that computes a field from the length of an array. */
  public MethodSpec solverMethod(Derivation derivation, Field array) {
    Param length = Param.of(TypeName.LONG, "length");
    String text = array.shape().counted().orElseThrow().told().text();
    CodeBlock value = spelled(CodeBlock.of("length")).of(derivation.solution());
    return checked(
        code.reader(solver(array), TypeName.LONG, MEMORY, AT, length), value, array, text);
  }

  /** Returns the method that computes a field from other fields. */
  public MethodSpec formulaMethod(Field field) {
    Count formula = field.computed().orElseThrow();
    MethodSpec.Builder method = code.reader(formula(field), TypeName.LONG, MEMORY, AT);
    return checked(method, value(formula.expression()), field, formula.text(), "noValue");
  }

  public String formula(Field field) {
    return "compute" + JavaTypes.capitalized(code.names().helper(field));
  }

  public String solver(Field array) {
    return "solve" + JavaTypes.capitalized(code.names().helper(array));
  }

  /** Returns the check that a field, as it lies in memory, is in its range. */
  public CodeBlock range(Field field, Range range) {
    return CodeBlock.builder()
        .addStatement(
            "$T.$L($L, $LL, $LL, $S)",
            RuntimeTypes.FIELD_CHECKS,
            code.integer(field).isHuge() ? "rangeOfUnsigned" : "range",
            code.integer(field).asLong(),
            range.min(),
            range.max(),
            field.cName())
        .build();
  }

  static MethodSpec checked(MethodSpec.Builder method, CodeBlock value, Field array, String text) {
    return checked(method, value, array, text, "noCount");
  }

  private static MethodSpec checked(
      MethodSpec.Builder method, CodeBlock value, Field field, String text, String refusal) {
    return method
        .beginControlFlow("try")
        .addStatement("return $L", value)
        .nextControlFlow("catch ($T e)", ArithmeticException.class)
        .addStatement(
            "throw $T.$L($S, $S, e)", RuntimeTypes.COUNT_CHECKS, refusal, field.cName(), text)
        .endControlFlow()
        .build();
  }

  private ExpressionCode spelled(CodeBlock length) {
    return ExpressionCode.signed(this::field, length);
  }

  /** Returns the value of an expression over fields of the struct. */
  CodeBlock value(Expression expression) {
    return spelled(CodeBlock.of("0")).of(expression);
  }

  private CodeBlock field(String name) {
    FieldPath path = path(name);
    return path.isOwn()
        ? code.integer(path.first()).asOperand()
        : path.reads(code.names(), code.dialect()).asOperand();
  }
}
