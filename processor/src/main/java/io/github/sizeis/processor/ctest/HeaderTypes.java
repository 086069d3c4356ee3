package io.github.sizeis.processor.ctest;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.WordView;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.model.program.Header;
import java.util.List;

/**
 * Writes the condition that a type of the header is what a shape declares.
 *
 * @param header how C spells structs
 * @param layouts the sizes of other structs
 * @param type the type of the header
 * @param place where it lies
 */
record HeaderTypes(Header header, Layouts layouts, String type, Place place)
    implements Shape.Visitor<String> {

  /** Where a shape lies. */
  private enum Place {
    FIELD,
    ELEMENT,
    TARGET
  }

  /** Returns the condition for what is one by itself. */
  static String condition(Header header, Layouts layouts, Shape shape, String type) {
    return shape.accept(new HeaderTypes(header, layouts, type, Place.FIELD));
  }

  /** Returns the type of what an array has, or of what a pointer leads to. */
  static String element(String type, int depth) {
    return "SI_ELEMENT(".repeat(depth) + type + ")".repeat(depth);
  }

  @Override
  public String word(Word word) {
    return word.view().accept(new Views(word.machine()));
  }

  /** Where Java's type has no sign, or a sign that C leaves open, the width is all that counts. */
  private final class Views implements WordView.Visitor<String> {

    private final Machine machine;

    Views(Machine machine) {
      this.machine = machine;
    }

    private String width() {
      return "SI_IS_WIDE(" + type + ", " + Declarator.type(machine) + ")";
    }

    /** A handle is a number to some, and a pointer in headers. */
    private String number() {
      String number = "SI_IS_NUMBER(" + type + ", " + Declarator.type(machine) + ")";
      boolean mayBeHandle = machine == Machine.UINTPTR || machine == Machine.INTPTR;
      return mayBeHandle ? "(" + number + " || SI_IS_POINTER(" + type + "))" : number;
    }

    @Override
    public String primitive(JavaScalar java) {
      if (java == JavaScalar.BOOLEAN || (java == JavaScalar.BYTE && place != Place.FIELD)) {
        return width();
      }
      // the sign of C's plain char is up to the CPU
      return java == JavaScalar.BYTE
          ? "(" + number() + " || SI_IS_SAME(" + type + ", char))"
          : number();
    }

    @Override
    public String constant(EnumType constants) {
      return width();
    }

    @Override
    public String flagSet(EnumType constants) {
      return width();
    }

    @Override
    public String adapted(AdapterType adapter) {
      return number();
    }

    @Override
    public String unit(Encoding encoding) {
      return width();
    }
  }

  /** A pointer to one may be declared as a pointer to what all of its kind begin with. */
  @Override
  public String structUse(StructUse struct) {
    return struct(struct.struct());
  }

  @Override
  public String choice(Choice union) {
    return struct(union.union());
  }

  private String struct(StructName name) {
    String kind = "SI_IS_STRUCT(" + type + ")";
    if (place == Place.TARGET) {
      return kind;
    }
    String size =
        header.types().containsKey(name)
            ? "sizeof(" + header.types().get(name) + ")"
            : CText.perAbi(layouts.of(name).sizes(), layouts.of(name));
    return kind + " && sizeof(SI_AT(" + type + ")) == " + size;
  }

  @Override
  public String pointer(Pointer pointer) {
    if (pointer.depth() > 1) {
      return pointerTo(of(element(type, 1), place).pointer(pointer.next()));
    }
    return pointer
        .foreign()
        .map(
            f ->
                f.callback()
                    ? "SI_IS_FUNCTION_POINTER(" + type + ")"
                    : "SI_IS_POINTER(" + type + ")")
        .orElseGet(() -> pointerTo(target(pointer)));
  }

  private String target(Pointer pointer) {
    String to = element(type, 1);
    return pointer
        .array()
        .map(a -> a.element().accept(of(to, Place.ELEMENT)))
        .orElseGet(() -> pointer.target().accept(of(to, Place.TARGET)));
  }

  /** What C leaves untyped can be anything. */
  private String pointerTo(String target) {
    return "SI_IS_POINTER(%1$s) && (SI_IS_VOID_POINTER(%1$s) || (%2$s))".formatted(type, target);
  }

  @Override
  public String array(Array array) {
    StringBuilder condition = new StringBuilder();
    List<Integer> lengths = array.capacity().dimensions();
    for (int i = 0; i < lengths.size(); i++) {
      String row = element(type, i);
      condition.append("SI_IS_ARRAY(").append(row).append(") && ");
      if (lengths.get(i) != 0) {
        condition.append("SI_LENGTH(").append(row).append(") == ").append(lengths.get(i));
        condition.append(" && ");
      }
    }
    return condition + array.element().accept(of(element(type, lengths.size()), Place.ELEMENT));
  }

  private HeaderTypes of(String other, Place where) {
    return new HeaderTypes(header, layouts, other, where);
  }

  /** A pointer leads there only from another shape. */
  @Override
  public String foreign(Foreign foreign) {
    return "1";
  }
}
