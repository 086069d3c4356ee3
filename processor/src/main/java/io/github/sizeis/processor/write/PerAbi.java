package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.runtime.Abi;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers that depend on the ABI, as generated code spells them. */
final class PerAbi {

  private PerAbi() {}

  /** Returns the number of the ABI that generated code runs on. */
  static CodeBlock host(List<Integer> perAbi) {
    return isSame(perAbi) ? CodeBlock.of("$L", perAbi.get(0)) : pick(perAbi);
  }

  /** Returns the same, looked up even where it is the same on every ABI. */
  static CodeBlock pick(List<Integer> perAbi) {
    List<Abi> abis = List.of(Abi.values());
    int wide = perAbi.get(abis.indexOf(Abi.SYSV64));
    int narrow = perAbi.get(abis.indexOf(Abi.I386));
    boolean isOfPointers =
        abis.stream()
            .map(a -> a.pointerSize() == Long.BYTES ? wide : narrow)
            .toList()
            .equals(perAbi);
    List<Integer> numbers = isOfPointers ? List.of(wide, narrow) : perAbi;
    return CodeBlock.of("$T.pick($L)", RuntimeTypes.HOST, list(numbers));
  }

  /** Returns the numbers of all ABIs, as an array's initializer. */
  static CodeBlock all(List<Integer> perAbi) {
    return CodeBlock.of("{$L}", list(perAbi));
  }

  /** Returns whether the number is the same on every ABI. */
  static boolean isSame(List<Integer> perAbi) {
    return perAbi.stream().distinct().count() == 1;
  }

  /** Returns the numbers of all ABIs, as arguments. */
  static String list(List<Integer> perAbi) {
    return perAbi.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
