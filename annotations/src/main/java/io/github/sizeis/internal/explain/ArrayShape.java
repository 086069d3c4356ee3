package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.ConverterCode;
import io.github.sizeis.internal.CountChecks;
import io.github.sizeis.internal.InPlaceText;
import io.github.sizeis.internal.Reader;
import io.github.sizeis.internal.StringEncoding;
import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Elements in a row, in place or behind a pointer. */
final class ArrayShape extends Shape {

  /** What of an array is the value. */
  enum Valid {
    ALL,
    PART,
    UNTIL,
    TEXT,
    TEXTS
  }

  private final Shape element;
  private final Size size;
  private final Valid valid;

  ArrayShape(Shape element, Size size, Valid valid) {
    this.element = element;
    this.size = size;
    this.valid = valid;
  }

  /** How many elements there are, as far as each kind of array tells it. */
  static final class Size {
    int declared;
    boolean isFlexible;
    @Nullable Count room;
    @Nullable Count first;
    @Nullable Count length;
    long sentinel;

    Count told() {
      Count told = length != null ? length : room;
      if (told == null) {
        throw new IllegalStateException("nothing counts it");
      }
      return told;
    }
  }

  /** An array of as many structs as a caller says. */
  static ArrayShape ofStructs(ConverterCode converter) {
    return new ArrayShape(new StructShape(converter), new Size(), Valid.ALL);
  }

  /** Explains as many elements at an address as a caller says. */
  void from(Walk walk, Node node, long address, long count) {
    int n = walk.in().count(address, count, step(walk), "");
    if (n > 0) {
      Spot spot = walk.open(address, (long) n * step(walk));
      list(Scope.none(walk, node), node, spot, n, Field.NONE);
    }
  }

  private int step(Walk walk) {
    return element.size(walk);
  }

  @Override
  int size(Walk walk) {
    return size.declared * step(walk);
  }

  @Override
  String type(Walk walk) {
    return type(walk, "");
  }

  @Override
  String key(Walk walk) {
    return type(walk) + " " + element.key(walk);
  }

  /** The dimensions stand in C's order, that of the outermost array first. */
  private String type(Walk walk, String outer) {
    if (valid == Valid.TEXTS) {
      return "strings" + element.type(walk).substring("text".length());
    }
    if (valid == Valid.TEXT && size.declared == 0) {
      return element.type(walk);
    }
    String count =
        size.room != null
            ? size.room.text + (size.room.inBytes ? " bytes" : "")
            : size.declared > 0 ? String.valueOf(size.declared) : "";
    String dimensions = outer + "[" + count + "]";
    return element instanceof ArrayShape
        ? ((ArrayShape) element).type(walk, dimensions)
        : element.type(walk) + dimensions;
  }

  @Override
  boolean showsBytes() {
    return !size.isFlexible;
  }

  @Override
  void explain(Scope scope, Node node, Spot spot, Field field) {
    Walk walk = scope.walk;
    if (valid == Valid.TEXT) {
      StringEncoding encoding = ((Unit) element).encoding();
      String text = InPlaceText.text(walk.in(), spot.memory, spot.at, size(walk), encoding, "");
      node.leaf(text, Words.quoted(text));
    } else if (size.isFlexible) {
      if (!scope.knowsItsEnd) {
        node.text = "not in memory";
        return;
      }
      int n = walk.in().tail(spot.at, scope.elements(size.told(), step(walk)), step(walk), "");
      node.bytes = Bytes.of(spot.memory, spot.at, (long) n * step(walk));
      elements(scope, node, spot, n, field);
    } else if (valid == Valid.PART) {
      long first = size.first == null ? 0 : scope.elements(size.first, step(walk));
      long count = scope.elements(size.told(), step(walk));
      int n = CountChecks.window(size.declared, first, count, "");
      elements(scope, node, spot.plus((int) first * step(walk)), n, field);
    } else {
      elements(scope, node, spot, size.declared, field);
    }
  }

  /** Returns the bytes of a struct up to the end of this array, which is its last field. */
  long extent(Scope scope, int at, int offset) {
    int step = step(scope.walk);
    long count = scope.elements(size.told(), step);
    return scope.walk.in().extent(at, offset, count, step, "");
  }

  /** Explains the array to which a pointer leads. */
  void behind(Scope scope, Node node, long address, boolean nullable, Field field) {
    boolean isNull = address == 0 && nullable;
    boolean endsItself = valid == Valid.TEXT || valid == Valid.TEXTS || valid == Valid.UNTIL;
    if (isNull && endsItself) {
      node.leaf(null, "NULL");
    } else if (valid == Valid.TEXT || valid == Valid.TEXTS) {
      texts(scope.walk, node, address);
    } else {
      int n = count(scope, address);
      if (isNull) {
        node.leaf(null, "NULL");
      } else if (n == 0) {
        node.leaf(element instanceof Unit ? "" : Collections.emptyList(), "no elements");
      } else {
        elementsBehind(scope, node, address, n, field);
      }
    }
  }

  private void texts(Walk walk, Node node, long address) {
    walk.in().notNull(address, "");
    Unit unit = (Unit) element;
    String type = type(walk);
    boolean many = valid == Valid.TEXTS;
    walk.once(node, address, type, false, n -> Runs.texts(walk, n, unit, type, address, many));
  }

  private void elementsBehind(Scope scope, Node node, long address, int n, Field field) {
    Walk walk = scope.walk;
    long first = size.first == null ? 0 : scope.elements(size.first, step(walk));
    long from = address + first * step(walk);
    String key = key(walk) + " " + n;
    walk.once(node, from, key, false, found -> elementsAt(scope, found, from, n, field));
  }

  private int count(Scope scope, long address) {
    Reader in = scope.walk.in();
    int step = step(scope.walk);
    if (valid == Valid.UNTIL) {
      return in.terminated(address, step, size.sentinel, "");
    }
    if (valid == Valid.ALL) {
      return in.count(address, scope.elements(size.told(), step), step, "");
    }
    long room = scope.elements(Objects.requireNonNull(size.room), step);
    long first = size.first == null ? 0 : scope.elements(size.first, step);
    return in.window(address, room, first, scope.elements(size.told(), step), step, "");
  }

  private void elementsAt(Scope scope, Node node, long address, int n, Field field) {
    Walk walk = scope.walk;
    if (!element.isNumber() && !(element instanceof Unit)) {
      elements(scope, node, walk.open(address, (long) n * step(walk)), n, field);
      return;
    }
    Node child = walk.child(node, "", address, -1);
    child.type = type(walk);
    walk.guarded(
        child,
        () -> {
          Spot spot = walk.open(address, (long) n * step(walk));
          child.bytes = Bytes.of(spot.memory, spot.at, (long) n * step(walk));
          elements(scope, child, spot, n, field);
        });
  }

  private void elements(Scope scope, Node node, Spot spot, int n, Field field) {
    if (element instanceof Unit) {
      String text = ((Unit) element).run(scope.walk, spot, n);
      node.leaf(text, Words.quoted(text));
    } else if (element.isNumber()) {
      Runs.numbers(scope.walk, node, (NumberShape) element, spot, n);
    } else {
      list(scope, node, spot, n, field);
    }
  }

  private void list(Scope scope, Node node, Spot spot, int n, Field field) {
    Walk walk = scope.walk;
    boolean deeper = field.recursive && !element.leadsToOne();
    Elements elements = new Elements(walk, node);
    for (int i = 0; i < n && !walk.isFull(); i++) {
      int offset = i * step(walk);
      Spot at = spot.plus(offset);
      Node child = elements.next(at.address, offset);
      child.type = element.type(walk);
      if (element.showsBytes()) {
        child.bytes = Bytes.of(at.memory, at.at, step(walk));
      }
      walk.guarded(
          child, () -> walk.deeper(deeper, () -> element.explain(scope, child, at, field)));
      elements.end(child);
    }
    elements.finish();
  }
}
