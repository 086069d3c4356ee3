package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Derivation;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.JavaScalar;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Sizing;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Spells counts as a value has them, before anything of it is in memory: the room of an array is
 * measured from them. Fields that left the value are computed from what tells them.
 *
 * @param given what is written
 */
record ValueCounts(Scope scope, Struct struct, ConverterNames names, Given given) {

  /** Returns how many an array has of what its count counts. */
  CodeBlock number(Field array, CodeBlock part) {
    Sizing sizing = Sizing.of(array.shape()).orElseThrow();
    CodeBlock number = new Runs(names, sizing.element(), array.cName()).count(part);
    return sizing.told().unit() == Count.Unit.BYTES
        ? CodeBlock.of("(long) $L * $L", number, Dialect.HOST.sizeOf(sizing.element()))
        : number;
  }

  /** Returns how many elements an array has room for. */
  CodeBlock room(Field array) {
    Count room = ((Shape.Counted) array.shape()).count();
    return isConstant(room)
        ? constant(room)
        : CodeBlock.of("$N($L)", method("roomOf", array), given.arguments());
  }

  /** Returns the index of the first valid element. */
  CodeBlock first(Field array) {
    Optional<Count> first = window(array).first();
    return first.isEmpty()
        ? CodeBlock.of("0")
        : isConstant(first.get())
            ? constant(first.get())
            : CodeBlock.of("$N($L)", method("firstOf", array), given.arguments());
  }

  private static boolean isConstant(Count count) {
    return count.expression() instanceof Expression.Constant && count.unit() == Count.Unit.ELEMENTS;
  }

  private static CodeBlock constant(Count count) {
    return CodeBlock.of("$LL", ((Expression.Constant) count.expression()).value());
  }

  /** Returns how many elements an array must have, in whatever its count counts. */
  CodeBlock count(Field array) {
    return CodeBlock.of("$N($L)", method("countOf", array), given.arguments());
  }

  /** Returns the method that computes how many elements an array must have. */
  MethodSpec countMethod(Field array) {
    Count told = Sizing.of(array.shape()).orElseThrow().told();
    Count plain = new Count(told.expression(), told.text(), Count.Unit.ELEMENTS);
    return method("countOf", array, plain);
  }

  private static Window window(Field array) {
    return Sizing.of(array.shape()).flatMap(Sizing::window).orElseThrow();
  }

  private String method(String prefix, Field array) {
    return prefix + InPlaceEncoder.capitalized(names.helper(array));
  }

  /** Returns the methods that compute the room and the first index. */
  List<MethodSpec> methods(Field array) {
    List<MethodSpec> methods = new ArrayList<>();
    if (array.shape() instanceof Shape.Counted counted && !isConstant(counted.count())) {
      methods.add(method("roomOf", array, counted.count()));
    }
    window(array)
        .first()
        .filter(f -> !isConstant(f))
        .ifPresent(f -> methods.add(method("firstOf", array, f)));
    return methods;
  }

  private MethodSpec method(String prefix, Field array, Count count) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(method(prefix, array))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.LONG)
            .addParameters(given.parameters());
    CodeBlock number;
    boolean plain = count.expression() instanceof Expression.FieldValue;
    if (plain) {
      number = field(((Expression.FieldValue) count.expression()).name(), true);
    } else {
      CodeBlock computed = code(CodeBlock.of("0")).of(count.expression());
      number = CodeBlock.of("$T.count($L)", RuntimeTypes.COUNTS, computed);
    }
    if (count.unit() == Count.Unit.BYTES) {
      CodeBlock size = Dialect.HOST.sizeOf(Sizing.of(array.shape()).orElseThrow().element());
      number =
          CodeBlock.of("$T.elements($L, $L, $S)", RuntimeTypes.FITS, number, size, array.cName());
    }
    return isTold(count.expression())
        ? method.addStatement("return $L", number).build()
        : CountCode.checked(method, number, array, count.text());
  }

  /** Returns whether an expression is a field whose number is there, with nothing to compute. */
  private boolean isTold(Expression expression) {
    return expression instanceof Expression.FieldValue field
        && derivation(field.name())
            .map(d -> d.solution() instanceof Expression.Length)
            .orElse(true);
  }

  private Optional<Derivation> derivation(String name) {
    return FieldPath.isNested(name)
        ? Optional.empty()
        : struct.derivation(FieldPath.of(name, struct, scope.layouts()).first());
  }

  private ExpressionCode code(CodeBlock length) {
    return new ExpressionCode(name -> field(name, false), length);
  }

  /** Returns a field as its count or, in expressions, as the number that C computes with. */
  private CodeBlock field(String name, boolean asCount) {
    FieldPath path = FieldPath.of(name, struct, scope.layouts());
    Field field = path.first();
    Optional<Derivation> derivation = derivation(name);
    if (derivation.isPresent()) {
      Field array = struct.field(derivation.get().array());
      CodeBlock number = number(array, given.part(array));
      return code(number).of(derivation.get().solution());
    }
    CodeBlock part = path.in(given.part(field));
    if (path.isOwn() && field.shape() instanceof Shape.Bits bits) {
      return bits(bits, part, asCount);
    }
    Shape.Scalar scalar = path.scalar();
    return switch (scalar.machine()) {
      case UINT64, ULONG, UINTPTR ->
          asCount ? part : CodeBlock.of("$T.unsigned($L)", RuntimeTypes.COUNTS, part);
      case UINT8, BOOL8 -> masked(part, scalar.java() == JavaScalar.BYTE, "0xFFL");
      case UINT16 -> masked(part, scalar.java() == JavaScalar.SHORT, "0xFFFFL");
      case UINT32 -> masked(part, scalar.java() == JavaScalar.INT, "0xFFFFFFFFL");
      default -> asCount ? unsigned(scalar, part) : part;
    };
  }

  /** Java has the bits of a field alone where it is as wide, and else the number. */
  private static CodeBlock bits(Shape.Bits bits, CodeBlock part, boolean asCount) {
    boolean holdsBits = ((Shape.Scalar) bits.declared()).java().bits() == bits.width();
    if (bits.width() == Long.SIZE) {
      return bits.isSigned() || asCount
          ? part
          : CodeBlock.of("$T.unsigned($L)", RuntimeTypes.COUNTS, part);
    }
    String mask = "0x" + Long.toHexString((1L << bits.width()) - 1) + "L";
    return masked(part, bits.isSigned() ? asCount : holdsBits, mask);
  }

  private static CodeBlock masked(CodeBlock part, boolean masks, String mask) {
    return masks ? CodeBlock.of("($L & $L)", part, mask) : part;
  }

  /** A signed field that is a count as it is stands for an unsigned one. */
  private static CodeBlock unsigned(Shape.Scalar scalar, CodeBlock part) {
    return switch (scalar.machine()) {
      case INT8 -> masked(part, scalar.java() == JavaScalar.BYTE, "0xFFL");
      case INT16 -> masked(part, scalar.java() == JavaScalar.SHORT, "0xFFFFL");
      case INT32 -> masked(part, scalar.java() == JavaScalar.INT, "0xFFFFFFFFL");
      default -> part;
    };
  }
}
