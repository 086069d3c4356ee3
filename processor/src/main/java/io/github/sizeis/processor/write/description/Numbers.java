package io.github.sizeis.processor.write.description;

import io.github.sizeis.runtime.Abi;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Spells numbers that depend on the ABI. */
final class Numbers {

  private Numbers() {}

  /** Returns one number for all ABIs, one for each size of pointers, or one for each ABI. */
  static String of(List<Integer> perAbi) {
    if (perAbi.stream().distinct().count() == 1) {
      return String.valueOf(perAbi.get(0));
    }
    List<Abi> abis = Arrays.asList(Abi.values());
    List<Integer> two =
        List.of(perAbi.get(abis.indexOf(Abi.SYSV64)), perAbi.get(abis.indexOf(Abi.I386)));
    boolean isOfPointers =
        abis.stream()
            .map(a -> two.get(a.pointerSize() == Long.BYTES ? 0 : 1))
            .toList()
            .equals(perAbi);
    return (isOfPointers ? two : perAbi)
        .stream().map(String::valueOf).collect(Collectors.joining("/"));
  }
}
