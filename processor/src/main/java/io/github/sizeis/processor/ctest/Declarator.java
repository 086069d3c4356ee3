package io.github.sizeis.processor.ctest;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.model.Encoding;
import io.github.sizeis.processor.model.Shape;
import java.util.stream.Collectors;

/**
 * Declares what a shape is in C, around the name of a field: {@code struct T *name}.
 *
 * @param names the names in the file
 * @param inner what the declaration is around: the name, with what stands at it already
 */
record Declarator(CNames names, String inner) implements Shape.Visitor<String> {

  static String declare(CNames names, Shape shape, String name) {
    return shape.accept(new Declarator(names, name));
  }

  private String pointer(Shape target) {
    return declare(names, target, "*" + inner);
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
  public String word(Shape.Word word) {
    return word.encoding().map(e -> unit(e) + " " + inner).orElseGet(() -> of(word.machine()));
  }

  @Override
  public String structUse(Shape.StructUse struct) {
    return names.type(struct.struct()) + " " + inner;
  }

  @Override
  public String pointerTo(Shape.PointerTo pointer) {
    return declare(names, pointer.target(), "*".repeat(pointer.depth()) + inner);
  }

  @Override
  public String text(Shape.Text text) {
    return unit(text.encoding()) + " *" + inner;
  }

  @Override
  public String fixedArray(Shape.FixedArray array) {
    String lengths =
        array.dimensions().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
    return declare(names, array.element(), inner + lengths);
  }

  @Override
  public String opaque(Shape.Opaque opaque) {
    return opaque.callback() ? "void (*" + inner + ")(void)" : "void *" + inner;
  }

  /** Of no elements it is what C calls a flexible array member. */
  @Override
  public String inlineArray(Shape.InlineArray array) {
    String length = array.declared() == 0 ? "" : String.valueOf(array.declared());
    return declare(names, array.element(), inner + "[" + length + "]");
  }

  @Override
  public String multiText(Shape.MultiText texts) {
    return unit(texts.encoding()) + " *" + inner;
  }

  @Override
  public String pointedArray(Shape.PointedArray array) {
    return pointer(array.element());
  }

  @Override
  public String choice(Shape.Choice union) {
    return names.type(union.union()) + " " + inner;
  }

  /** Where it is reserved it has no name, and nothing else stands before the colon. */
  @Override
  public String bits(Shape.Bits bits) {
    return declare(names, bits.declared(), inner).stripTrailing() + " : " + bits.width();
  }

  @Override
  public String chain(Shape.Chain chain) {
    return names.type(chain.struct()) + (chain.inline() ? " " : " *") + inner;
  }
}
