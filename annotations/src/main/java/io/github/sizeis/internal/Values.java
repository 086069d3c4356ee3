package io.github.sizeis.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lists that values are made of. For generated code. */
public final class Values {

  private static final List<Object> EMPTY = new ValueList<>(new Object[0]);

  private Values() {}

  /**
   * Wraps an array that nobody else has or will have.
   *
   * @param <T> the type of the elements
   * @param trusted the elements; not copied
   * @return an unmodifiable list
   */
  public static <T> List<T> list(Object[] trusted) {
    return trusted.length == 0 ? emptyList() : new ValueList<>(trusted);
  }

  /**
   * The empty list.
   *
   * @param <T> the type of the elements
   * @return the shared instance
   */
  @SuppressWarnings("unchecked") // it has no elements of a wrong type
  public static <T> List<T> emptyList() {
    return (List<T>) EMPTY;
  }

  /**
   * Copies a list that a user gave.
   *
   * @param <T> the type of the elements
   * @param list the list
   * @param name what to call it in messages
   * @return an unmodifiable copy, or the list itself when it is one already
   * @throws NullPointerException when the list or an element is null
   */
  public static <T> List<T> copyOf(List<? extends T> list, String name) {
    List<T> copy = copyOfNullable(list, name);
    for (int i = 0; i < copy.size(); i++) {
      if (copy.get(i) == null) {
        throw new NullPointerException(name + "[" + i + "]");
      }
    }
    return copy;
  }

  /**
   * Copies a list that a user gave, and that may have null elements.
   *
   * @param <T> the type of the elements
   * @param list the list
   * @param name what to call it in messages
   * @return an unmodifiable copy, or the list itself when it is one already
   * @throws NullPointerException when the list is null
   */
  @SuppressWarnings("unchecked") // nothing can be put into the list
  public static <T> List<T> copyOfNullable(List<? extends T> list, String name) {
    Objects.requireNonNull(list, name);
    if (list instanceof ValueList) {
      return (List<T>) list;
    }
    return list(copy(list));
  }

  /**
   * Copies a list of lists that a user gave.
   *
   * @param <T> the type of the elements, which is a list
   * @param list the list
   * @param name what to call it in messages
   * @param nullable whether elements may be null: those of the list, then those of its elements,
   *     and so on
   * @return an unmodifiable copy of unmodifiable copies
   * @throws NullPointerException when the list or an element that may not be is null
   */
  public static <T extends @Nullable List<?>> List<T> copyOfLists(
      List<? extends T> list, String name, boolean... nullable) {
    @SuppressWarnings("unchecked") // a copy of a list is one
    List<T> copy = (List<T>) deepCopy(list, name, 0, nullable);
    return copy;
  }

  private static List<?> deepCopy(List<?> list, String name, int level, boolean[] nullable) {
    Objects.requireNonNull(list, name);
    Object[] elements = copy(list);
    for (int i = 0; i < elements.length; i++) {
      Object element = elements[i];
      if (element == null && !nullable[level]) {
        throw new NullPointerException(name + "[" + i + "]");
      } else if (element != null && level + 1 < nullable.length) {
        elements[i] = deepCopy((List<?>) element, name + "[" + i + "]", level + 1, nullable);
      }
    }
    return list(elements);
  }

  /** An array of its own, whatever the collection gives, and keeps of what it gave. */
  private static @Nullable Object[] copy(Collection<?> list) {
    Object[] elements = list.toArray();
    return Arrays.copyOf(elements, elements.length, Object[].class);
  }

  /**
   * Counts the elements of a list.
   *
   * @param list the list
   * @return its size; 0 for null
   */
  public static int count(@Nullable List<?> list) {
    return list == null ? 0 : list.size();
  }

  /**
   * Counts the UTF-16 units of a string.
   *
   * @param text the string
   * @return its length; 0 for null
   */
  public static int count(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  /**
   * Counts the elements of an array.
   *
   * @param array the array
   * @return its length; 0 for null
   */
  public static int count(byte @Nullable [] array) {
    return array == null ? 0 : array.length;
  }

  /**
   * Counts the elements of an array.
   *
   * @param array the array
   * @return its length; 0 for null
   */
  public static int count(short @Nullable [] array) {
    return array == null ? 0 : array.length;
  }

  /**
   * Counts the elements of an array.
   *
   * @param array the array
   * @return its length; 0 for null
   */
  public static int count(char @Nullable [] array) {
    return array == null ? 0 : array.length;
  }

  /**
   * Counts the elements of an array.
   *
   * @param array the array
   * @return its length; 0 for null
   */
  public static int count(int @Nullable [] array) {
    return array == null ? 0 : array.length;
  }

  /**
   * Counts the elements of an array.
   *
   * @param array the array
   * @return its length; 0 for null
   */
  public static int count(long @Nullable [] array) {
    return array == null ? 0 : array.length;
  }

  /**
   * Counts the elements of an array.
   *
   * @param array the array
   * @return its length; 0 for null
   */
  public static int count(float @Nullable [] array) {
    return array == null ? 0 : array.length;
  }

  /**
   * Counts the elements of an array.
   *
   * @param array the array
   * @return its length; 0 for null
   */
  public static int count(double @Nullable [] array) {
    return array == null ? 0 : array.length;
  }

  /**
   * Counts the elements of an array.
   *
   * @param array the array
   * @return its length; 0 for null
   */
  public static int count(boolean @Nullable [] array) {
    return array == null ? 0 : array.length;
  }
}
