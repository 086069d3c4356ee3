package io.github.sizeis.processor.layout;

import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.runtime.Abi;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The layouts of one struct on all ABIs.
 *
 * @param name the struct
 * @param placements one layout an ABI, in the order of {@link io.github.sizeis.runtime.Abi}
 * @param abis the ABIs of the machines that the struct is for, in order; what is said of another is
 *     what holds for one of these, and of no use
 * @param demanded the largest alignment that a declaration in it demands, rather than a type has; 0
 *     for none
 * @param plain whether JNA's own rules give the same layouts
 * @param leastSizes the bytes that are there at least, in the order of the ABIs, where only fields
 *     tell how many there are; empty where it is always the size
 * @param tagged whether it is a union whose members have a field that tells them apart: by value it
 *     has its size, behind a pointer that of the member
 */
public record StructLayout(
    StructName name,
    List<Placement> placements,
    List<Abi> abis,
    int demanded,
    boolean plain,
    List<Integer> leastSizes,
    boolean tagged) {

  /** Copies the placements. */
  public StructLayout {
    placements = List.copyOf(placements);
    abis = List.copyOf(abis);
    leastSizes = List.copyOf(leastSizes);
  }

  /** Returns whether it takes more bytes than its size where its fields say so. */
  public boolean growsInPlace() {
    return isVariable() && !tagged;
  }

  /** Returns whether only what it holds tells how many bytes it takes behind a pointer. */
  public boolean isVariable() {
    return !leastSizes.isEmpty();
  }

  /** Returns the layout on one ABI. */
  @SuppressWarnings("EnumOrdinal") // the order of the ABIs is part of the contract
  public Placement on(Abi abi) {
    return placements.get(abi.ordinal());
  }

  /** Returns one number of each ABI's layout, in their order. */
  public List<Integer> perAbi(ToIntFunction<Placement> number) {
    return placements.stream().map(number::applyAsInt).toList();
  }

  /**
   * Returns the layouts of a union with a tag as it is converted: of the tag, and of what it tells.
   *
   * @param member the layouts of a member
   * @param tag the tag in it
   */
  StructLayout converted(StructLayout member, int tag) {
    List<Placement> both =
        Arrays.stream(Abi.values()).map(a -> on(a).behind(member.on(a), tag)).toList();
    return new StructLayout(name, both, abis, demanded, plain, leastSizes, tagged);
  }

  /** Returns the sizes, in the order of the ABIs. */
  public List<Integer> sizes() {
    return perAbi(Placement::size);
  }

  /** Returns the alignments, in the order of the ABIs. */
  public List<Integer> alignments() {
    return perAbi(Placement::alignment);
  }

  /** Returns the offsets of a field, in the order of the ABIs. */
  public List<Integer> offsets(int field) {
    return perAbi(p -> p.offsets().get(field));
  }

  /** Returns the bits of their first bytes at which a field starts, in the order of the ABIs. */
  public List<Integer> bits(int field) {
    return perAbi(p -> p.bits().get(field));
  }
}
