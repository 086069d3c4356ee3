package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Bits;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Derivation;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.ExpressionCode;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.MachineReads;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.value.WriteSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Spells counts as a value has them, before anything of it is in memory: the room of an array is
 * measured from them. Fields that left the value are computed from what tells them.
 *
 * @param given what is written
 */
public record ValueCounts(StructCode code, WriteSource given) {

  /** Returns how many an array has of what its count counts. */
  public CodeBlock number(Field array, CodeBlock part) {
    Array sizing = array.shape().counted().orElseThrow();
    CodeBlock number = new Runs(code.names(), sizing.element(), array.cName()).count(part);
    return sizing.told().unit() == Count.Unit.BYTES
        ? CodeBlock.of("(long) $L * $L", number, Dialect.HOST.sizeOf(sizing.element()))
        : number;
  }

  /** Returns how many elements an array has room for. */
  public CodeBlock room(Field array) {
    Count room = size(array).orElseThrow();
    return isConstant(room)
        ? constant(room)
        : CodeBlock.of("$N($L)", method("roomOf", array), given.arguments());
  }

  private static Optional<Count> size(Field array) {
    return array.shape().array().flatMap(Array::size);
  }

  /** Returns the index of the first valid element. */
  public CodeBlock first(Field array) {
    Optional<Count> first = varying(array).first();
    return first.isEmpty()
        ? CodeBlock.of("0")
        : isConstant(first.get())
            ? constant(first.get())
            : CodeBlock.of("$N($L)", method("firstOf", array), given.arguments());
  }

  private static boolean isConstant(Count count) {
    return count.isConstant() && count.unit() == Count.Unit.ELEMENTS;
  }

  private static CodeBlock constant(Count count) {
    return CodeBlock.of("$LL", count.expression().number().orElseThrow());
  }

  /** Returns how many elements an array must have, in whatever its count counts. */
  public CodeBlock count(Field array) {
    return CodeBlock.of("$N($L)", method("countOf", array), given.arguments());
  }

  /** Returns the method that computes how many elements an array must have. */
  public MethodSpec countMethod(Field array) {
    Count told = array.shape().counted().orElseThrow().told();
    Count plain = new Count(told.expression(), told.text(), Count.Unit.ELEMENTS);
    return method("countOf", array, plain);
  }

  private static Valid.Varying varying(Field array) {
    return array.shape().array().flatMap(Array::varying).orElseThrow();
  }

  private String method(String prefix, Field array) {
    return prefix + JavaTypes.capitalized(code.names().helper(array));
  }

  /** Returns the methods that compute the room and the first index. */
  public List<MethodSpec> methods(Field array) {
    List<MethodSpec> methods = new ArrayList<>();
    size(array).filter(c -> !isConstant(c)).ifPresent(c -> methods.add(method("roomOf", array, c)));
    varying(array)
        .first()
        .filter(f -> !isConstant(f))
        .ifPresent(f -> methods.add(method("firstOf", array, f)));
    return methods;
  }

  private MethodSpec method(String prefix, Field array, Count count) {
    MethodSpec.Builder method =
        Members.helper(method(prefix, array), TypeName.LONG).addParameters(given.parameters());
    CodeBlock computed = spelled(CodeBlock.of("0")).of(count.expression());
    CodeBlock number = CodeBlock.of("$T.count($L)", RuntimeTypes.COUNT_ARITHMETIC, computed);
    return CountCode.checked(method, code.inElements(array, count, number), array, count.text());
  }

  private Optional<Derivation> derivation(String name) {
    return FieldPath.isNested(name)
        ? Optional.empty()
        : code.struct()
            .derivation(FieldPath.of(name, code.struct(), code.scope().layouts()).first());
  }

  private ExpressionCode spelled(CodeBlock length) {
    return ExpressionCode.signed(this::field, length);
  }

  /** Returns a field as the number that C computes with. */
  private CodeBlock field(String name) {
    FieldPath path = FieldPath.of(name, code.struct(), code.scope().layouts());
    Field field = path.first();
    Optional<Derivation> derivation = derivation(name);
    if (derivation.isPresent()) {
      Field array = code.struct().field(derivation.get().array());
      CodeBlock number = number(array, given.part(array));
      return spelled(number).of(derivation.get().solution());
    }
    if (field.computed().isPresent()) {
      return CodeBlock.of(
          "($L)", spelled(CodeBlock.of("0")).of(field.computed().get().expression()));
    }
    CodeBlock part = path.in(given.part(field));
    if (path.isOwn() && field.isBits()) {
      return bits(field.bits().orElseThrow(), part);
    }
    Word scalar = path.scalar();
    return switch (scalar.machine()) {
      case UINT64, ULONG, UINTPTR -> MachineReads.operand(part, true);
      case UINT8 -> unsigned(scalar.java(), part, Byte.SIZE);
      case UINT16 -> unsigned(scalar.java(), part, Short.SIZE);
      case UINT32 -> unsigned(scalar.java(), part, Integer.SIZE);
      default -> wide(scalar.java(), part);
    };
  }

  private static CodeBlock bits(Bits bits, CodeBlock part) {
    JavaScalar java = bits.declared().java();
    if (bits.isSigned()) {
      return wide(java, part);
    }
    return bits.width() == Long.SIZE
        ? MachineReads.operand(part, true)
        : unsigned(java, part, bits.width());
  }

  /** Java has the bits of a field alone where it is as wide, and else the number. */
  private static CodeBlock unsigned(JavaScalar java, CodeBlock part, int width) {
    String mask = Long.toHexString((1L << width) - 1).toUpperCase(Locale.ROOT);
    return java.bits() == width ? CodeBlock.of("($L & 0x$LL)", part, mask) : wide(java, part);
  }

  /** Expressions count in 64 bits. */
  private static CodeBlock wide(JavaScalar java, CodeBlock part) {
    return java == JavaScalar.LONG ? part : CodeBlock.of("(long) $L", part);
  }
}
