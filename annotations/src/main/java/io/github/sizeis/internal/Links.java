package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.util.Arrays;
import java.util.List;

/**
 * The elements of a linked list while it is read. A list that comes back to itself is found out
 * without remembering where it has been: a mark stays behind at growing distances, and is met again
 * (R. P. Brent, 1980). For generated code.
 *
 * @param <T> the type of the elements
 */
public final class Links<T> {
  private static final int FIRST_ROOM = 10;

  private final Reader in;
  private final String field;
  private Object[] elements = new Object[FIRST_ROOM];
  private int size;
  private long mark;
  private int marked;
  private int leap = 1;

  /**
   * Begins without an element.
   *
   * @param in the conversion under way
   * @param field the C name of the list
   */
  public Links(Reader in, String field) {
    this.in = in;
    this.field = field;
  }

  /**
   * Goes to the next element, before anything of it is read.
   *
   * @param address where it lies
   * @return the address
   * @throws NativeDataException when the list comes back to itself, or has too many elements
   */
  public long go(long address) {
    if (address == mark) {
      throw new NativeDataException(
          "the chain comes back to element " + marked + ", so it has no end");
    }
    if (size >= in.mostElements()) {
      throw Refusals.links(in.source().limits());
    }
    if (mark == 0 || size - marked == leap) {
      leap = mark == 0 ? leap : 2 * leap;
      mark = address;
      marked = size;
    }
    return address;
  }

  /**
   * Adds the element that was read.
   *
   * @param element the element
   */
  public void add(T element) {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, size + (size >> 1));
    }
    elements[size++] = element;
  }

  /**
   * Says which element is wrong.
   *
   * @param e what is wrong with the one that is being read
   * @return what to throw
   */
  public NativeDataException under(NativeDataException e) {
    return e.under(field, size);
  }

  /**
   * Ends the list.
   *
   * @return the elements, unmodifiable
   */
  public List<T> list() {
    return Values.list(size == elements.length ? elements : Arrays.copyOf(elements, size));
  }
}
