package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.runtime.Abi;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers that depend on the ABI, as generated code spells them. */
public final class PerAbi {

  private PerAbi() {}

  /** Returns the number of the ABI that generated code runs on. */
  public static CodeBlock host(List<Integer> perAbi) {
    return isSame(perAbi) ? CodeBlock.of("$L", perAbi.get(0)) : pick(perAbi);
  }

  /**
   * Returns the same, looked up even where it is the same on every ABI: compilers would copy a
   * constant expression into other modules.
   */
  public static CodeBlock pick(List<Integer> perAbi) {
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
  public static CodeBlock all(List<Integer> perAbi) {
    return CodeBlock.of("{$L}", list(perAbi));
  }

  /** Returns whether the number is the same on every ABI. */
  public static boolean isSame(List<Integer> perAbi) {
    return perAbi.stream().distinct().count() == 1;
  }

  /** Returns the numbers of all ABIs, as arguments. */
  public static String list(List<Integer> perAbi) {
    return perAbi.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
