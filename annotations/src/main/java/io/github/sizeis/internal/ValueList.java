package io.github.sizeis.internal;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** An unmodifiable list over an array. */
final class ValueList<T> extends AbstractList<T> implements RandomAccess {

  private final Object[] elements;

  ValueList(Object[] elements) {
    this.elements = elements;
  }

  @Override
  @SuppressWarnings("unchecked") // whoever made the array knew its type
  public T get(int index) {
    return (T) elements[index];
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void forEach(Consumer<? super T> action) {
    for (Object element : elements) {
      action.accept((T) element);
    }
  }

  @Override
  public Spliterator<T> spliterator() {
    return Spliterators.spliterator(elements, Spliterator.ORDERED | Spliterator.IMMUTABLE);
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOf(elements, elements.length);
  }
}
