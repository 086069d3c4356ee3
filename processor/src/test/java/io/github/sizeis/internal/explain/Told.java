package io.github.sizeis.internal.explain;

import com.sun.jna.Pointer;
import io.github.sizeis.internal.ConverterCode;
import io.github.sizeis.runtime.Address;
import io.github.sizeis.runtime.Source;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** An explanation that does not know what the converter says, to be held against that. */
public final class Told {

  /** Stands for the elements of a long list that are not shown, and for all that is after them. */
  private static final Object REST = new Object();

  private final Explained explained;

  private Told(Explained explained) {
    this.explained = explained;
  }

  /**
   * Explains as a method of a converter reads: {@code read}, {@code readChain}, {@code readList}.
   */
  public static Told of(Object converter, String reader, long address, Source source) {
    ConverterCode code = (ConverterCode) converter;
    return new Told(
        switch (reader) {
          case "read" ->
              Explainer.struct(code, address, source, (in, n) -> in.notNull(address, ""), null);
          case "readChain" -> Explainer.chain(code, address, source, (in, n) -> address, null);
          case "readList" -> Explainer.list(code, address, 2, source, (in, n) -> address, null);
          default -> throw new IllegalArgumentException(reader);
        });
  }

  /** Returns all that is wrong, as exceptions say it. */
  public List<String> problems() {
    return explained.problems();
  }

  /** Returns whether a problem is that the walk, unlike a converter, knows where it was before. */
  public boolean knowsCycle() {
    return problems().stream().anyMatch(p -> p.contains("a cycle: "));
  }

  /** Returns the explanation as text. */
  @Override
  public String toString() {
    return explained.text();
  }

  /** Returns the explanation as a page. */
  public String html() {
    return explained.html();
  }

  /**
   * Returns what the leaves of a value and of the explanation differ in first; null for nothing. It
   * compares as far as all elements are shown.
   */
  public String differsFrom(Object value) {
    List<Object> leaves = new ArrayList<>();
    collect(explained.root(), leaves);
    Iterator<Object> told = leaves.iterator();
    List<Object> parts = new ArrayList<>();
    flatten(value, leaves, parts);
    for (Object part : parts) {
      if (!told.hasNext()) {
        return "nothing for " + part;
      }
      Object leaf = told.next();
      if (leaf == REST) {
        return null;
      }
      if (!isSame(part, leaf)) {
        return show(part) + " is told as " + show(leaf);
      }
    }
    return told.hasNext() ? "too much: " + told.next() : null;
  }

  private static String show(Object leaf) {
    return leaf == null ? "null" : leaf + " (" + leaf.getClass().getSimpleName() + ")";
  }

  private static boolean isSame(Object part, Object leaf) {
    if (part instanceof Pointer pointer) {
      return leaf instanceof Address a && a.value() == Pointer.nativeValue(pointer);
    }
    if (leaf instanceof Address && !(part instanceof Address)) {
      return part != null; // a callback
    }
    return Objects.deepEquals(part, leaf);
  }

  private static void collect(Node node, List<Object> leaves) {
    if (node.kept != null) {
      leaves.add(beside(node, node.kept).value);
    }
    Node place = node;
    while (place.same != null) {
      place = place.same;
    }
    if (place.isLeaf) {
      add(place.value, leaves);
      return;
    }
    place.children.forEach(c -> collect(c, leaves));
    if (place.notes.stream().anyMatch(n -> n.contains(" not shown, "))) {
      leaves.add(REST);
    }
  }

  private static Node beside(Node union, String name) {
    Node owner = union;
    while (true) {
      for (Node child : owner.children) {
        if (child.name.equals(name)) {
          return child;
        }
      }
      owner = Objects.requireNonNull(owner.parent, name);
    }
  }

  private static void add(Object value, List<Object> leaves) {
    if (value instanceof List<?> list) {
      list.forEach(v -> add(v, leaves));
    } else if (value instanceof byte[] bytes) {
      for (byte one : bytes) {
        leaves.add(one);
      }
    } else {
      leaves.add(value);
    }
  }

  /** Values of containers are taken apart; what an adapter has made is told as it is. */
  private static void flatten(Object value, List<Object> told, List<Object> parts) {
    if (value == null || told.stream().anyMatch(t -> Objects.deepEquals(value, t))) {
      parts.add(value);
    } else if (value instanceof List<?> list) {
      list.forEach(v -> flatten(v, told, parts));
    } else if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        parts.add(Array.get(value, i));
      }
    } else if (isUntagged(value)) {
      flatten(bytes(value), told, parts);
    } else if (isTakenApart(value)) {
      fields(value).forEach(v -> flatten(v, told, parts));
    } else {
      parts.add(value);
    }
  }

  private static boolean isUntagged(Object value) {
    return Arrays.stream(value.getClass().getDeclaredFields())
        .anyMatch(f -> f.getType().getSimpleName().equals("UnionBytes"));
  }

  private static Object bytes(Object union) {
    try {
      return union.getClass().getMethod("bytes").invoke(union);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static boolean isTakenApart(Object value) {
    Class<?> type = value.getClass();
    return type.getClassLoader() != null
        && type.getClassLoader() != Told.class.getClassLoader()
        && !type.isEnum()
        && !type.isSynthetic()
        && !java.lang.reflect.Proxy.isProxyClass(type);
  }

  private static List<Object> fields(Object value) {
    List<Object> values = new ArrayList<>();
    for (Field field : value.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        try {
          field.setAccessible(true);
          values.add(field.get(value));
        } catch (IllegalAccessException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
    return values;
  }
}
