package io.github.sizeis.processor.testing;

import java.lang.reflect.Array;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list that keeps whatever array it gave, and that can be changed with all of those at any time.
 */
public final class HostileList extends AbstractList<Object> {

  private Object[] elements;
  private final List<Object[]> given = new ArrayList<>();

  /** Begins with the elements of another list; lists among them are hostile, too. */
  public HostileList(List<?> list) {
    elements =
        list.stream().map(e -> e instanceof List<?> inner ? new HostileList(inner) : e).toArray();
  }

  @Override
  public Object get(int index) {
    return elements[index];
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public Object[] toArray() {
    given.add(elements.clone());
    return given.get(given.size() - 1);
  }

  @Override
  @SuppressWarnings("unchecked") // whoever asks for another type gets what is in the list
  public <T> T[] toArray(T[] wanted) {
    T[] array = (T[]) Array.newInstance(wanted.getClass().getComponentType(), elements.length);
    System.arraycopy(elements, 0, array, 0, elements.length);
    given.add(array);
    return array;
  }

  /** Changes the list, and all arrays that it gave. */
  public void change() {
    for (Object element : elements) {
      if (element instanceof HostileList inner) {
        inner.change();
      }
    }
    given.forEach(array -> Arrays.fill(array, null));
    elements = new Object[0];
  }
}
