package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.model.java.JavaScalar;
import java.util.Locale;

/**
 * Spells how a scalar is written. What does not fit is refused with the field's name.
 *
 * @param at the position in {@code memory}
 * @param label the field's name for messages, as a literal
 */
public record MachineWrites(CodeBlock at, CodeBlock label) {

  /** Returns the statement that writes bits which are known to fit. */
  public CodeBlock writeBits(Machine machine, boolean bigEndian, JavaScalar java, CodeBlock bits) {
    return put(machine, bigEndian, cast(machine, java, bits));
  }

  private static CodeBlock cast(Machine machine, JavaScalar java, CodeBlock bits) {
    String type = javaType(machine);
    boolean needless = type.equals("long") || type.equals(java.name().toLowerCase(Locale.ROOT));
    return needless ? bits : CodeBlock.of("($L) $L", type, bits);
  }

  /** Returns the statement that writes what an expression of a Java type gives. */
  public CodeBlock write(Machine machine, boolean bigEndian, JavaScalar java, CodeBlock value) {
    if (java == JavaScalar.BOOLEAN) {
      String yes = machine == Machine.VARIANT_BOOL ? "-1" : "1";
      CodeBlock number = CodeBlock.of("($L ? $L : 0)", value, yes);
      return put(machine, bigEndian, cast(machine, JavaScalar.INT, number));
    } else if (java == JavaScalar.CHAR && machine != Machine.WCHAR_T) {
      return put(machine, bigEndian, CodeBlock.of("(short) $L", value));
    }
    return put(machine, bigEndian, fitted(machine, java, value));
  }

  private CodeBlock fitted(Machine machine, JavaScalar java, CodeBlock value) {
    boolean sameWidth =
        switch (machine) {
          case INT8, UINT8, BOOL8 -> java == JavaScalar.BYTE;
          case INT16, UINT16, CHAR16, VARIANT_BOOL -> java == JavaScalar.SHORT;
          case INT32, UINT32, BOOL32 -> java == JavaScalar.INT;
          case INT64, UINT64, DOUBLE -> true;
          case FLOAT -> java == JavaScalar.FLOAT;
          case LONG, ULONG, INTPTR, UINTPTR, WCHAR_T -> false;
        };
    if (sameWidth) {
      return value;
    }
    CodeBlock fit =
        CodeBlock.of("$T.$L($L, $L)", RuntimeTypes.NUMBER_CHECKS, check(machine), value, label);
    return switch (javaType(machine)) {
      case "byte", "short" -> CodeBlock.of("($L) $L", javaType(machine), fit);
      default -> fit;
    };
  }

  private static String check(Machine machine) {
    return switch (machine) {
      case INT8 -> "int8";
      case UINT8, BOOL8 -> "uint8";
      case INT16, VARIANT_BOOL -> "int16";
      case UINT16, CHAR16 -> "uint16";
      case INT32 -> "int32";
      case UINT32, BOOL32 -> "uint32";
      case FLOAT -> "float32";
      case LONG -> "cLong";
      case ULONG -> "cUlong";
      case INTPTR -> "intptr";
      case UINTPTR -> "uintptr";
      case WCHAR_T -> "wchar";
      case INT64, UINT64, DOUBLE -> throw new IllegalStateException("every value fits");
    };
  }

  private CodeBlock put(Machine machine, boolean bigEndian, CodeBlock value) {
    return switch (machine) {
      case INT8, UINT8, BOOL8 -> put("put", bigEndian, value);
      case INT16, UINT16, CHAR16, VARIANT_BOOL -> put("putShort", bigEndian, value);
      case INT32, UINT32, BOOL32 -> put("putInt", bigEndian, value);
      case INT64, UINT64 -> put("putLong", bigEndian, value);
      case FLOAT -> put("putFloat", bigEndian, value);
      case DOUBLE -> put("putDouble", bigEndian, value);
      case LONG, ULONG -> host("putLong", value);
      case INTPTR, UINTPTR -> host("putIntptr", value);
      case WCHAR_T -> host("putWchar", value);
    };
  }

  private CodeBlock put(String method, boolean bigEndian, CodeBlock value) {
    return bigEndian
        ? CodeBlock.builder()
            .addStatement("$T.$L(memory, $L, $L)", RuntimeTypes.NETWORK_ORDER, method, at, value)
            .build()
        : CodeBlock.builder().addStatement("memory.$L($L, $L)", method, at, value).build();
  }

  private CodeBlock host(String method, CodeBlock value) {
    return CodeBlock.builder()
        .addStatement("$T.$L(memory, $L, $L)", RuntimeTypes.ABI_NUMBERS, method, at, value)
        .build();
  }

  private static String javaType(Machine machine) {
    return switch (machine) {
      case INT8, UINT8, BOOL8 -> "byte";
      case INT16, UINT16, CHAR16, VARIANT_BOOL -> "short";
      case INT32, UINT32, BOOL32, WCHAR_T -> "int";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      case INT64, UINT64, LONG, ULONG, INTPTR, UINTPTR -> "long";
    };
  }

  /** Returns the largest count that a field can hold, as a literal. */
  public static CodeBlock largestCount(Machine machine) {
    return switch (machine) {
      case INT8 -> CodeBlock.of("0x7FL");
      case UINT8, BOOL8 -> CodeBlock.of("0xFFL");
      case INT16, VARIANT_BOOL -> CodeBlock.of("0x7FFFL");
      case UINT16, CHAR16 -> CodeBlock.of("0xFFFFL");
      case INT32 -> CodeBlock.of("0x7FFFFFFFL");
      case LONG -> CodeBlock.of("$T.LARGEST_LONG", RuntimeTypes.HOST);
      case ULONG -> CodeBlock.of("$T.LARGEST_ULONG", RuntimeTypes.HOST);
      case INTPTR -> CodeBlock.of("$T.LARGEST_INTPTR", RuntimeTypes.HOST);
      case UINTPTR -> CodeBlock.of("$T.LARGEST_UINTPTR", RuntimeTypes.HOST);
      case INT64, UINT64 -> CodeBlock.of("$T.MAX_VALUE", Long.class);
      default -> CodeBlock.of("0xFFFFFFFFL");
    };
  }
}
