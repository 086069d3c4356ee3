package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.layout.MachineLayout;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.JavaScalar;
import java.util.Locale;

/**
 * Spells how a scalar is read.
 *
 * @param dialect for which ABI
 * @param memory the buffer
 * @param at the position in it
 * @param label the field's name for messages, as a literal
 */
public record MachineReads(Dialect dialect, CodeBlock memory, CodeBlock at, CodeBlock label) {

  /** Returns the scalar as the Java type that the shape says. */
  public CodeBlock read(Word scalar) {
    Machine machine = scalar.machine();
    boolean bigEndian = scalar.bigEndian();
    return switch (scalar.java()) {
      case BOOLEAN -> readBoolean(machine);
      case CHAR ->
          bigEndian
              ? CodeBlock.of("(char) $L", raw(machine, true, false))
              : raw(machine, false, true);
      case BYTE -> raw(machine, bigEndian, false);
      case SHORT ->
          isUnsignedByte(machine)
              ? CodeBlock.of("(short) ($L)", asInt(machine, bigEndian))
              : raw(machine, bigEndian, false);
      case INT -> asInt(machine, bigEndian);
      case LONG -> asLong(machine, bigEndian);
      case FLOAT, DOUBLE -> raw(machine, bigEndian, false);
    };
  }

  /** Returns the bits as an {@code int}, extended with zeros or the sign where they are fewer. */
  public CodeBlock asInt(Machine machine, boolean bigEndian) {
    CodeBlock raw = raw(machine, bigEndian, false);
    return switch (machine) {
      case UINT8, BOOL8 -> CodeBlock.of("$L & 0xFF", raw);
      case UINT16, CHAR16 -> CodeBlock.of("$L & 0xFFFF", raw);
      default -> raw;
    };
  }

  /** Returns the bits as a {@code long}, extended with zeros or the sign where they are fewer. */
  public CodeBlock asLong(Machine machine, boolean bigEndian) {
    CodeBlock raw = raw(machine, bigEndian, false);
    return switch (machine) {
      case UINT8, BOOL8 -> CodeBlock.of("$L & 0xFFL", raw);
      case UINT16, CHAR16 -> CodeBlock.of("$L & 0xFFFFL", raw);
      case UINT32, BOOL32, WCHAR_T -> CodeBlock.of("$L & 0xFFFFFFFFL", raw);
      default -> raw;
    };
  }

  /** Returns flags, which have no sign, whatever C says. */
  public CodeBlock asFlags(Machine machine, boolean bigEndian) {
    return asLong(MachineLayout.unsigned(machine), bigEndian);
  }

  /** Returns a number as an operand of an expression, which counts in signed 64 bits. */
  public CodeBlock asOperand(Machine machine, boolean bigEndian) {
    CodeBlock number = asWide(machine, bigEndian);
    return switch (machine) {
      case UINT64, ULONG, UINTPTR -> operand(number, true);
      case UINT8, UINT16, UINT32 -> CodeBlock.of("($L)", number);
      default -> number;
    };
  }

  /** Returns the number as a {@code long} by its Java type too, so that sums have 64 bits. */
  public CodeBlock asWide(Machine machine, boolean bigEndian) {
    CodeBlock number = asLong(machine, bigEndian);
    return switch (machine) {
      case INT8, INT16, INT32, VARIANT_BOOL -> CodeBlock.of("(long) $L", number);
      default -> number;
    };
  }

  /** Returns whether a scalar can be more than a Java {@code long} can. */
  public static boolean isHuge(Machine machine) {
    return switch (machine) {
      case UINT64, ULONG, UINTPTR -> true;
      default -> false;
    };
  }

  /** Returns a number as a count, of which a {@code long} says which sign it has. */
  public static CodeBlock count(CodeBlock number, boolean huge, String array) {
    return huge
        ? CodeBlock.of("$T.unsigned($L, $S)", RuntimeTypes.COUNT_CHECKS, number, array)
        : number;
  }

  /** Returns a {@code long} as an operand of an expression. */
  public static CodeBlock operand(CodeBlock number, boolean huge) {
    return huge ? CodeBlock.of("$T.unsigned($L)", RuntimeTypes.COUNT_ARITHMETIC, number) : number;
  }

  /** Returns the scalar as JNA passes it. */
  public CodeBlock asNative(Machine machine) {
    return switch (machine) {
      case LONG, ULONG ->
          CodeBlock.of(
              "new $T($L)", RuntimeTypes.NATIVE_LONG, dialect.hostRead("cLong", memory, at));
      case INTPTR, UINTPTR, WCHAR_T ->
          CodeBlock.of("new $T($L)", NativeField.of(machine).type(), raw(machine, false, false));
      default -> raw(machine, false, false);
    };
  }

  private CodeBlock readBoolean(Machine machine) {
    String check = machine == Machine.VARIANT_BOOL ? "variantBool" : "bool";
    return CodeBlock.of(
        "$T.$L($L, $L)", RuntimeTypes.FIELD_CHECKS, check, asInt(machine, false), label);
  }

  private CodeBlock raw(Machine machine, boolean bigEndian, boolean asChar) {
    return switch (machine) {
      case INT8, UINT8, BOOL8 -> get("get", bigEndian);
      case INT16, UINT16, CHAR16, VARIANT_BOOL -> get(asChar ? "getChar" : "getShort", bigEndian);
      case INT32, UINT32, BOOL32 -> get("getInt", bigEndian);
      case INT64, UINT64 -> get("getLong", bigEndian);
      case FLOAT -> get("getFloat", bigEndian);
      case DOUBLE -> get("getDouble", bigEndian);
      case LONG -> dialect.hostRead("cLong", memory, at);
      case ULONG -> dialect.hostRead("cUlong", memory, at);
      case INTPTR -> dialect.hostRead("intptr", memory, at);
      case UINTPTR -> dialect.hostRead("uintptr", memory, at);
      case WCHAR_T -> dialect.hostRead("wchar", memory, at);
    };
  }

  private CodeBlock get(String method, boolean bigEndian) {
    return bigEndian
        ? CodeBlock.of("$T.$L($L, $L)", RuntimeTypes.NETWORK_ORDER, method, memory, at)
        : CodeBlock.of("$L.$L($L)", memory, method, at);
  }

  private static boolean isUnsignedByte(Machine machine) {
    return machine == Machine.UINT8 || machine == Machine.BOOL8;
  }

  /** Returns whether elements lie in memory as a Java array has them, so that they move in bulk. */
  public static boolean isBulk(Word scalar) {
    if (scalar.bigEndian()) {
      return false;
    }
    return switch (scalar.machine()) {
      case INT8, UINT8, BOOL8 -> scalar.java() == JavaScalar.BYTE;
      case INT16, UINT16, CHAR16, VARIANT_BOOL ->
          scalar.java() == JavaScalar.SHORT || scalar.java() == JavaScalar.CHAR;
      case INT32, UINT32, BOOL32 -> scalar.java() == JavaScalar.INT;
      case INT64, UINT64 -> scalar.java() == JavaScalar.LONG;
      case FLOAT -> scalar.java() == JavaScalar.FLOAT;
      case DOUBLE -> scalar.java() == JavaScalar.DOUBLE;
      case LONG, ULONG, INTPTR, UINTPTR, WCHAR_T -> false;
    };
  }

  /** Returns the runtime's name for arrays of a Java type: {@code bytes}, {@code ints}, ... */
  public static String plural(JavaScalar java) {
    return java.name().toLowerCase(Locale.ROOT) + "s";
  }
}
