package io.github.sizeis.processor.model.machine;

import io.github.sizeis.runtime.Abi;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The orders in which the fields of a struct lie.
 *
 * @param orders the indexes of the fields in their order, for each ABI in the order of the ABIs; no
 *     index where it is the order of the declaration
 */
public record FieldOrders(List<List<Integer>> orders) {

  /** Everywhere as declared. */
  public static final FieldOrders DECLARED =
      new FieldOrders(Collections.nCopies(Abi.values().length, List.of()));

  /** Copies the orders. */
  public FieldOrders {
    orders = orders.stream().map(List::copyOf).toList();
  }

  /** Returns the indexes of so many fields, in the order that they have on an ABI. */
  public List<Integer> on(Abi abi, int fields) {
    List<Integer> order = orders.get(Arrays.asList(Abi.values()).indexOf(abi));
    return order.isEmpty() ? IntStream.range(0, fields).boxed().toList() : order;
  }

  /** Returns whether the last one of so many fields is the last one everywhere. */
  public boolean keepLast(int fields) {
    return orders.stream().allMatch(o -> o.isEmpty() || o.get(fields - 1) == fields - 1);
  }
}
