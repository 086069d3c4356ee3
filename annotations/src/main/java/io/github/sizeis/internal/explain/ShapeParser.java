package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.ConverterCode;
import io.github.sizeis.internal.Description;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.StringEncoding;
import io.github.sizeis.runtime.Adapter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses a shape. Parts are named by their numbers in the description.
 *
 * <pre>
 * shape   = word | bits | unit | struct | chain | pointer | array | union | "O" | "K"   opaque, function
 * word    = machine [">"] view                            a letter for each {@code Machine}; big-endian
 * view    = "0" to "7" | ("E" | "F" | "I" | "L") part     a primitive; enum, flags, adapters of numbers
 * bits    = ":" numbers ("+" | "-") width "," word         the first bit; without a sign or with one
 * unit    = "W" | "T" size "'" encoding "'"                UTF-16, another one
 * struct  = "{" part [("I" | "L" | "B") part] "}"          the converter; an adapter of numbers or bytes
 * chain   = "~" part
 * pointer = "*" [depth] ["?"] ["&amp;"] shape              nullable, full
 * array   = "[" valid declared ["~"] ["=" count] ["/" count] ["," count] ["$" sentinel] "]" shape
 * valid   = "a" | "p" | "u" | "t" | "m"                    all, part, until, text, texts
 * count   = ["#"] "(" postfix ")" ["'" text "'"]           in bytes; the text if it is another
 * union   = "&lt;" numbers " " ["E"] count {arm} "&gt;"
 * arm     = "|" ["!"] ["+"] name ":" labels ":" [field]    default, with the discriminant
 * </pre>
 */
@SuppressWarnings("EnumOrdinal") // the processor counts in this order, too
final class ShapeParser {

  private final Cursor text;
  private final Description description;
  private final StructParser structs;

  ShapeParser(Cursor text, Description description, StructParser structs) {
    this.text = text;
    this.description = description;
    this.structs = structs;
  }

  Shape shape() {
    char kind = text.next();
    switch (kind) {
      case ':':
        return bits();
      case 'W':
        return new Unit(StringEncoding.UTF_16, 2);
      case 'T':
        return unit();
      case '{':
        return struct();
      case '~':
        return new ChainShape((ConverterCode) part());
      case '*':
        return pointer();
      case '[':
        return array();
      case '<':
        return union();
      case 'O':
      case 'K':
        return new Opaque(kind == 'K');
      default:
        return word(kind);
    }
  }

  private Object part() {
    return description.part((int) text.number());
  }

  private Word word(char machine) {
    boolean bigEndian = text.skip('>');
    char view = text.next();
    NumberShape.View[] views = NumberShape.View.values();
    NumberShape.View seen =
        Character.isDigit(view) ? views[view - '0'] : views[8 + "EFIL".indexOf(view)];
    Object helper = Character.isDigit(view) ? null : part();
    return new Word(Machine.values()[machine - 'a'], bigEndian, seen, helper);
  }

  private Shape bits() {
    PerAbi bit = text.numbers();
    boolean signed = text.next() == '-';
    int width = (int) text.number();
    text.require(',');
    return new BitField(word(text.next()), bit, width, signed);
  }

  private Shape unit() {
    int size = (int) text.number();
    text.require('\'');
    return new Unit(StringEncoding.named(text.until('\'')), size);
  }

  private Shape struct() {
    ConverterCode converter = (ConverterCode) part();
    if (text.skip('}')) {
      return new StructShape(converter);
    }
    char width = text.next();
    Adapter adapter = (Adapter) part();
    text.require('}');
    return new StructShape(converter, adapter, width);
  }

  private Shape pointer() {
    int depth = Character.isDigit(text.peek()) ? (int) text.number() : 1;
    boolean nullable = text.skip('?');
    boolean full = text.skip('&');
    return new PointerShape(shape(), depth, nullable, full);
  }

  private Shape array() {
    ArrayShape.Valid valid = ArrayShape.Valid.values()["aputm".indexOf(text.next())];
    ArrayShape.Size size = new ArrayShape.Size();
    size.declared = (int) text.number();
    size.isFlexible = text.skip('~');
    size.room = counted('=');
    size.first = counted('/');
    size.length = counted(',');
    size.sentinel = text.skip('$') ? text.number() : 0;
    text.require(']');
    return new ArrayShape(shape(), size, valid);
  }

  private @Nullable Count counted(char mark) {
    return text.skip(mark) ? count() : null;
  }

  private Count count() {
    boolean inBytes = text.skip('#');
    text.require('(');
    String postfix = text.until(')');
    String spelled = text.skip('\'') ? text.until('\'') : postfix;
    return new Count(Expression.parse(postfix), spelled, inBytes);
  }

  private Shape union() {
    PerAbi sizes = text.numbers();
    text.require(' ');
    boolean byName = text.skip('E');
    Count discriminant = count();
    List<ChoiceShape.Arm> arms = new ArrayList<>();
    while (text.skip('|')) {
      arms.add(arm());
    }
    text.require('>');
    return new ChoiceShape(sizes, discriminant, byName, arms);
  }

  private ChoiceShape.Arm arm() {
    boolean isDefault = text.skip('!');
    boolean keeps = text.skip('+');
    String name = text.until(':');
    String labels = text.until(':');
    boolean isEmpty = text.is('|') || text.is('>');
    return new ChoiceShape.Arm(
        name,
        isDefault,
        keeps,
        labels.isEmpty() ? Collections.emptyList() : Arrays.asList(labels.split(",", -1)),
        isEmpty ? null : structs.field(name, PerAbi.ZERO));
  }
}
