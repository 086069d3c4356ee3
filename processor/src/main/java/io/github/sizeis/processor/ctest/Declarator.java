package io.github.sizeis.processor.ctest;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.Encoding;
import java.util.stream.Collectors;

/**
 * Declares what a shape is in C, around the name of a field: {@code struct T *name}.
 *
 * @param names the names in the file
 * @param inner what the declaration is around: the name, with what stands at it already
 */
public record Declarator(CFileNames names, String inner) implements Shape.Visitor<String> {

  /** A reserved bit field has no name, and nothing else stands before the colon. */
  public static String declare(CFileNames names, Field field, String name) {
    String declaration = declare(names, field.shape(), name);
    return field
        .bits()
        .map(b -> declaration.stripTrailing() + " : " + b.width())
        .orElse(declaration);
  }

  private static String declare(CFileNames names, Shape shape, String name) {
    return shape.accept(new Declarator(names, name));
  }

  private String of(Machine machine) {
    return type(machine) + " " + inner;
  }

  /** Returns the type of C that is a scalar, without any header but stddef.h. */
  static String type(Machine machine) {
    return switch (machine) {
      case INT8 -> "signed char";
      case UINT8, BOOL8 -> "unsigned char";
      case INT16, VARIANT_BOOL -> "short";
      case UINT16, CHAR16 -> "unsigned short";
      case INT32, BOOL32 -> "int";
      case UINT32 -> "unsigned int";
      case INT64 -> "long long";
      case UINT64 -> "unsigned long long";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      case LONG -> "long";
      case ULONG -> "unsigned long";
      case INTPTR -> "ptrdiff_t";
      case UINTPTR -> "size_t";
      case WCHAR_T -> "wchar_t";
    };
  }

  private static String unit(Encoding encoding) {
    return switch (encoding.unitSize()) {
      case 1 -> "char";
      case 2 -> "unsigned short";
      default -> "unsigned int";
    };
  }

  @Override
  public String word(Word word) {
    return word.encoding().map(e -> unit(e) + " " + inner).orElseGet(() -> of(word.machine()));
  }

  @Override
  public String structUse(StructUse struct) {
    return names.type(struct.struct()) + " " + inner;
  }

  @Override
  public String pointer(Pointer pointer) {
    String inside = "*".repeat(pointer.depth()) + inner;
    return pointer
        .array()
        .map(a -> declare(names, a.element(), inside))
        .orElseGet(() -> declare(names, pointer.target(), inside));
  }

  @Override
  public String foreign(Foreign foreign) {
    return foreign.callback() ? "void (" + inner + ")(void)" : "void " + inner;
  }

  /** Of no elements it is what C calls a flexible array member. */
  @Override
  public String array(Array array) {
    String lengths =
        array.capacity().dimensions().stream()
            .map(n -> n == 0 ? "[]" : "[" + n + "]")
            .collect(Collectors.joining());
    return declare(names, array.element(), inner + lengths);
  }

  @Override
  public String choice(Choice union) {
    return names.type(union.union()) + " " + inner;
  }
}
