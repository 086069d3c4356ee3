package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Derivation;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Range;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.ExpressionCode;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.value.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Spells the counts of arrays: read from the struct's own memory, for readers and, once its fields
 * are written, for writers too.
 */
public record CountCode(Scope scope, Struct struct, ConverterNames names, Dialect dialect) {

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
          ? integer(path.first()).asCount(array.cName())
          : path.reads(names, dialect).asCount(array.cName());
    } else if (count.isConstant()) {
      return CodeBlock.of("$LL", count.expression().number().orElseThrow());
    }
    String in = isPointed(count) ? "in, " : "";
    return CodeBlock.of("$N($Lmemory, at$L)", counter(array, what), in, dialect.andAbi());
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
    return FieldPath.of(name, struct, scope.layouts());
  }

  private String counter(Field array, What what) {
    return what.prefix + JavaTypes.capitalized(names.helper(array));
  }

  /** Returns the methods that compute what is counted of an array. */
  public List<MethodSpec> counterMethods(Field array) {
    Array sizing = array.shape().counted().orElseThrow();
    List<MethodSpec> methods = new ArrayList<>();
    Map<What, Count> all = new EnumMap<>(What.class);
    all.put(What.COUNT, sizing.told());
    if (sizing.window().isPresent()) {
      sizing.size().ifPresent(c -> all.put(What.ROOM, c));
      sizing.window().get().first().ifPresent(c -> all.put(What.FIRST, c));
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
    MethodSpec.Builder method = computing(counter(array, what), isPointed(count));
    if (dialect == Dialect.DUMP) {
      method.addParameter(TypeName.INT, "abi");
    }
    CodeBlock value = code(CodeBlock.of("0")).of(count.expression());
    return checked(
        method,
        CodeBlock.of("$T.count($L)", RuntimeTypes.COUNT_ARITHMETIC, value),
        array,
        count.text());
  }

  /** Returns the method that computes a field from the length of an array. */
  public MethodSpec solverMethod(Derivation derivation, Field array) {
    MethodSpec.Builder method =
        computing(solver(array), false).addParameter(TypeName.LONG, "length");
    String text = array.shape().counted().orElseThrow().told().text();
    return checked(method, code(CodeBlock.of("length")).of(derivation.solution()), array, text);
  }

  public String solver(Field array) {
    return "solve" + JavaTypes.capitalized(names.helper(array));
  }

  /** Returns the check that a field, as it lies in memory, is in its range. */
  public CodeBlock range(Field field, Range range) {
    return CodeBlock.builder()
        .addStatement(
            "$T.$L($L, $LL, $LL, $S)",
            RuntimeTypes.FIELD_CHECKS,
            integer(field).isHuge() ? "rangeOfUnsigned" : "range",
            integer(field).asLong(),
            range.min(),
            range.max(),
            field.cName())
        .build();
  }

  private static MethodSpec.Builder computing(String name, boolean follows) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.LONG);
    if (follows) {
      method.addParameter(RuntimeTypes.READER, "in");
    }
    return method.addParameter(RuntimeTypes.BYTE_BUFFER, "memory").addParameter(TypeName.INT, "at");
  }

  static MethodSpec checked(MethodSpec.Builder method, CodeBlock value, Field array, String text) {
    return method
        .beginControlFlow("try")
        .addStatement("return $L", value)
        .nextControlFlow("catch ($T e)", ArithmeticException.class)
        .addStatement("throw $T.noCount($S, $S, e)", RuntimeTypes.COUNT_CHECKS, array.cName(), text)
        .endControlFlow()
        .build();
  }

  private ExpressionCode code(CodeBlock length) {
    return ExpressionCode.signed(this::field, length);
  }

  /** Returns the value of an expression over fields of the struct. */
  CodeBlock value(Expression expression) {
    return code(CodeBlock.of("0")).of(expression);
  }

  private CodeBlock field(String name) {
    FieldPath path = path(name);
    if (path.isOwn()) {
      return integer(path.first()).asOperand();
    }
    return path.reads(names, dialect).asOperand();
  }

  public NumberCode integer(Field field) {
    return NumberCode.of(names, dialect, field);
  }
}
