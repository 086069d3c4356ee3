package io.github.sizeis.processor.testing;

import io.github.sizeis.runtime.Abi;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An integer that may count an array.
 *
 * @param annotation what C has
 * @param java what Java has
 * @param isSigned whether C has a sign
 */
public record CountType(String annotation, String java, boolean isSigned) {

  /** All that C has, each in the narrowest and in a wider type of Java's. */
  public static final List<CountType> ALL =
      List.of(
          new CountType("Int8", "byte", true),
          new CountType("Int8", "int", true),
          new CountType("Uint8", "byte", false),
          new CountType("Uint8", "int", false),
          new CountType("Int16", "short", true),
          new CountType("Int16", "long", true),
          new CountType("Uint16", "short", false),
          new CountType("Uint16", "int", false),
          new CountType("Int32", "int", true),
          new CountType("Int32", "long", true),
          new CountType("Uint32", "int", false),
          new CountType("Uint32", "long", false),
          new CountType("Int64", "long", true),
          new CountType("Uint64", "long", false),
          new CountType("CLong", "long", true),
          new CountType("CUlong", "long", false),
          new CountType("SsizeT", "long", true),
          new CountType("SizeT", "long", false));

  String name() {
    return annotation + "As" + java;
  }

  /** Returns how many bytes memory has. */
  public int size(Abi abi) {
    return switch (annotation) {
      case "CLong", "CUlong" -> abi.longSize();
      case "SsizeT", "SizeT" -> abi.pointerSize();
      default -> Integer.parseInt(annotation.replaceAll("\\D", "")) / 8;
    };
  }

  /** Returns the numbers on both sides of whatever is an end of something. */
  public Set<BigInteger> numbers(Abi abi, int room) {
    int bits = 8 * size(abi);
    BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
    Set<BigInteger> all = new TreeSet<>();
    for (BigInteger end : List.of(BigInteger.ZERO, half, half.shiftLeft(1), half.negate())) {
      for (int i = -2; i <= 2; i++) {
        all.add(end.add(BigInteger.valueOf(i)));
      }
    }
    for (int i = 0; i <= room + 1; i++) {
      all.add(BigInteger.valueOf(i));
    }
    BigInteger most = isSigned ? half : half.shiftLeft(1);
    all.removeIf(n -> n.compareTo(most) >= 0 || n.compareTo(most.subtract(half.shiftLeft(1))) < 0);
    return all;
  }

  /** Returns a number as little-endian memory has it. */
  byte[] bytes(BigInteger number, Abi abi) {
    byte[] bytes = new byte[size(abi)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = number.shiftRight(8 * i).byteValue();
    }
    return bytes;
  }

  /** Returns the number that little-endian memory has. */
  public BigInteger number(byte[] bytes) {
    byte[] turned = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      turned[bytes.length - 1 - i] = bytes[i];
    }
    return isSigned ? new BigInteger(turned) : new BigInteger(1, turned);
  }
}
