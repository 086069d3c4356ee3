package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;

/**
 * How generated readers spell what depends on the ABI: as constants for the host, or as numbers
 * looked up by {@code abi} for dumps of other machines. All else is the same.
 */
public enum Dialect {
  /** The ABI that generated code runs on. */
  HOST,
  /** The ABI whose ordinal is the parameter {@code abi}. */
  DUMP;

  /** Returns the value of an offset's constant. */
  public CodeBlock offset(String constant) {
    return this == HOST ? CodeBlock.of("$N", constant) : CodeBlock.of("$N[abi]", constant);
  }

  /** Returns what a call passes along so that the callee knows the ABI. */
  public String andAbi() {
    return this == HOST ? "" : ", abi";
  }

  /** Returns the class that has the readers of a struct. */
  public TypeName readersOf(StructName struct) {
    var converter = JavaTypes.className(struct.converter());
    return this == HOST ? converter : converter.nestedClass("Dump");
  }

  /** Returns the size of a struct. */
  public CodeBlock sizeOf(StructName struct) {
    return size(struct).code();
  }

  Size size(StructName struct) {
    return Size.of(
        this == HOST
            ? CodeBlock.of("$T.SIZE", readersOf(struct))
            : CodeBlock.of("$T.size(abi)", readersOf(struct)));
  }

  /** Returns a read of something whose width depends on the ABI. */
  public CodeBlock hostRead(String method, CodeBlock memory, CodeBlock at) {
    return CodeBlock.of("$T.$L($L, $L$L)", RuntimeTypes.ABI_NUMBERS, method, memory, at, andAbi());
  }

  /** Returns the size of a shape in bytes. */
  public CodeBlock sizeOf(Shape shape) {
    return size(shape).code();
  }

  private Size size(Shape shape) {
    return shape.accept(new SizeCode(this));
  }

  /** Returns where element {@code i} of an array at {@code at} starts. */
  public CodeBlock elementAt(Shape element) {
    Size size = size(element);
    return size.isOne() ? CodeBlock.of("at + i") : CodeBlock.of("at + i * $L", size.code());
  }

  /** Returns the size of a pointer in bytes. */
  public CodeBlock pointerSize() {
    return pointer().code();
  }

  Size pointer() {
    return abiSize("POINTER_SIZE", "pointerSize");
  }

  /** Returns the size of a scalar in bytes. */
  public CodeBlock sizeOf(Machine machine) {
    return size(machine).code();
  }

  Size size(Machine machine) {
    return switch (machine) {
      case INT8, UINT8, BOOL8 -> Size.of(1);
      case INT16, UINT16, CHAR16, VARIANT_BOOL -> Size.of(2);
      case INT32, UINT32, FLOAT, BOOL32 -> Size.of(4);
      case INT64, UINT64, DOUBLE -> Size.of(8);
      case LONG, ULONG -> abiSize("LONG_SIZE", "longSize");
      case INTPTR, UINTPTR -> pointer();
      case WCHAR_T -> abiSize("WCHAR_SIZE", "wcharSize");
    };
  }

  private Size abiSize(String constant, String method) {
    return Size.of(
        this == HOST
            ? CodeBlock.of("$T.$L", RuntimeTypes.HOST, constant)
            : CodeBlock.of("$T.$L(abi)", RuntimeTypes.HOST, method));
  }
}
