package io.github.sizeis.processor.write.description;

import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.WordView;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.write.memory.StructCode;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Spells shapes for a description.
 *
 * @param code what all code of the struct has in common
 * @param fields spells what arms of unions hold
 * @param parts what is named by number
 */
@SuppressWarnings("EnumOrdinal") // the runtime counts machine types and primitives in this order
record ShapeText(StructCode code, FieldText fields, Parts parts) implements Shape.Visitor<String> {

  @Override
  public String word(Word word) {
    return word.encoding().isPresent()
        ? unit(word.encoding().get())
        : (char) ('a' + word.machine().ordinal())
            + (word.bigEndian() ? ">" : "")
            + word.view().accept(new View());
  }

  private static String unit(Encoding encoding) {
    return encoding.isWide() ? "W" : "T" + encoding.unitSize() + "'" + encoding.name() + "'";
  }

  private final class View implements WordView.Visitor<String> {
    @Override
    public String primitive(JavaScalar java) {
      return String.valueOf(java.ordinal());
    }

    @Override
    public String constant(EnumType type) {
      return "E" + parts.codec(type);
    }

    @Override
    public String flagSet(EnumType type) {
      return "F" + parts.flags(type);
    }

    @Override
    public String adapted(AdapterType adapter) {
      return width(adapter) + parts.adapter(adapter);
    }
  }

  private static String width(AdapterType adapter) {
    return switch (adapter.width()) {
      case INT -> "I";
      case LONG -> "L";
      case BYTES -> "B";
    };
  }

  @Override
  public String structUse(StructUse use) {
    int converter = parts.converter(use.struct());
    if (use.isChain()) {
      return "~" + converter;
    }
    String adapter = use.adapter().map(a -> width(a) + parts.adapter(a)).orElse("");
    return "{" + converter + adapter + "}";
  }

  @Override
  public String pointer(Pointer pointer) {
    return "*"
        + (pointer.depth() == 1 ? "" : pointer.depth())
        + (pointer.nullable() ? "?" : "")
        + (pointer.shared() ? "&" : "")
        + pointer.target().accept(this);
  }

  @Override
  public String foreign(Foreign foreign) {
    return foreign.callback() ? "K" : "O";
  }

  @Override
  public String array(Array array) {
    Optional<Valid.Varying> part = array.varying();
    return "["
        + array.valid().accept(new OfValid(array))
        + (array.capacity().dimensions().isEmpty() ? 0 : array.declared())
        + (array.flexible().isPresent() ? "~" : "")
        + array.size().map(c -> "=" + count(c)).orElse("")
        + part.flatMap(Valid.Varying::first).map(c -> "/" + count(c)).orElse("")
        + part.map(p -> "," + count(p.length())).orElse("")
        + array.valid().accept(new Sentinel())
        + "]"
        + array.element().accept(this);
  }

  /** What of an array is valid, as a letter. */
  private record OfValid(Array array) implements Valid.Visitor<String> {
    @Override
    public String all() {
      return "a";
    }

    @Override
    public String varying(Valid.Varying part) {
      return "p";
    }

    @Override
    public String until(long sentinel) {
      return "u";
    }

    @Override
    public String strings() {
      return array.isString() ? "t" : "m";
    }
  }

  /** What ends an array, where something does. */
  private record Sentinel() implements Valid.Visitor<String> {
    @Override
    public String all() {
      return "";
    }

    @Override
    public String varying(Valid.Varying part) {
      return "";
    }

    @Override
    public String until(long sentinel) {
      return "$" + sentinel;
    }

    @Override
    public String strings() {
      return "";
    }
  }

  private static String count(Count count) {
    return (count.unit() == Count.Unit.BYTES ? "#" : "")
        + expression(count.expression(), count.text());
  }

  /** Returns an expression, and how the declaration spells it where that is something else. */
  private static String expression(Expression expression, String text) {
    String postfix = Postfix.of(expression);
    return "(" + postfix + ")" + (text.equals(postfix) ? "" : "'" + text + "'");
  }

  @Override
  public String choice(Choice union) {
    boolean isByName =
        union.arms().stream().flatMap(a -> a.labels().stream()).anyMatch(l -> l.number().isEmpty());
    String sizes = Numbers.of(code.scope().layouts().of(union.union()).sizes());
    String discriminant =
        expression(union.discriminant().expression(), union.discriminant().text());
    String arms = union.arms().stream().map(a -> "|" + arm(union, a)).collect(Collectors.joining());
    return "<" + sizes + " " + (isByName ? "E" : "") + discriminant + arms + ">";
  }

  private String arm(Choice union, Arm arm) {
    String labels =
        arm.labels().stream()
            .map(l -> l.number().map(String::valueOf).orElse(l.text()))
            .collect(Collectors.joining(","));
    String name = arm.content().map(c -> c.cName()).orElse(arm.className());
    return (arm.isDefault() ? "!" : "")
        + (union.kept(arm).isPresent() ? "+" : "")
        + name
        + ":"
        + labels
        + ":"
        + arm.content().map(fields::arm).orElse("");
  }
}
