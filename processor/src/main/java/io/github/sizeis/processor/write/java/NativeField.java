package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;

/**
 * A field of a JNA structure: its type, and for arrays how many elements it has. Every pointer is a
 * plain {@code Pointer}, so that JNA follows nothing by itself.
 *
 * @param type the type, of one element for arrays
 * @param length the number of elements; 0 for what is no array
 */
public record NativeField(TypeName type, int length) {

  private static final Shape.Visitor<NativeField> OF_SHAPE = new OfShape();
  private static final NativeField POINTER = new NativeField(RuntimeTypes.POINTER, 0);

  public static NativeField of(Shape shape) {
    return shape.accept(OF_SHAPE);
  }

  /** Returns the type of the field. */
  public TypeName fieldType() {
    return length == 0 ? type : ArrayTypeName.of(type);
  }

  /** Returns what the field starts with; JNA wants arrays to exist. */
  public CodeBlock initializer() {
    return length == 0 ? CodeBlock.of("") : CodeBlock.of("new $T[$L]", type, length);
  }

  /** Returns the field that a scalar is. */
  public static NativeField of(Machine machine) {
    TypeName type =
        switch (machine) {
          case INT8, UINT8, BOOL8 -> TypeName.BYTE;
          case INT16, UINT16, CHAR16, VARIANT_BOOL -> TypeName.SHORT;
          case INT32, UINT32, BOOL32 -> TypeName.INT;
          case INT64, UINT64 -> TypeName.LONG;
          case FLOAT -> TypeName.FLOAT;
          case DOUBLE -> TypeName.DOUBLE;
          case LONG, ULONG -> RuntimeTypes.NATIVE_LONG;
          case INTPTR -> ClassName.get("io.github.sizeis.jna", "NativeSsizeT");
          case UINTPTR -> ClassName.get("io.github.sizeis.jna", "NativeSizeT");
          case WCHAR_T -> ClassName.get("io.github.sizeis.jna", "NativeWcharT");
        };
    return new NativeField(type, 0);
  }

  private static NativeField of(StructName struct) {
    return new NativeField(JavaTypes.className(struct.structure()), 0);
  }

  private static final class OfShape implements Shape.Visitor<NativeField> {
    @Override
    public NativeField word(Word word) {
      return of(word.machine());
    }

    @Override
    public NativeField structUse(StructUse struct) {
      return of(struct.struct());
    }

    @Override
    public NativeField pointer(Pointer pointer) {
      return POINTER;
    }

    @Override
    public NativeField array(Array array) {
      NativeField element = array.element().accept(this);
      int inner = Math.max(1, element.length());
      return new NativeField(element.type(), Math.multiplyExact(array.declared(), inner));
    }

    @Override
    public NativeField choice(Choice union) {
      return of(union.union());
    }
  }
}
