package io.github.sizeis.processor.model.machine;

import io.github.sizeis.runtime.Abi;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A number that a declaration gives for each ABI.
 *
 * @param numbers the numbers, in the order of the ABIs
 */
public record EachAbi(List<Integer> numbers) {

  /** Nothing is demanded anywhere. */
  public static final EachAbi ZERO = new EachAbi(Collections.nCopies(Abi.values().length, 0));

  /** Copies the numbers. */
  public EachAbi {
    numbers = List.copyOf(numbers);
  }

  /** Returns the number of an ABI. */
  public int on(Abi abi) {
    return numbers.get(Arrays.asList(Abi.values()).indexOf(abi));
  }

  /** Returns the largest number. */
  public int largest() {
    return Collections.max(numbers);
  }
}
