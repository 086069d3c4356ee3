package io.github.sizeis.processor.model.program;

import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.StructName;
import java.util.List;
import java.util.Optional;

/**
 * A struct that was compiled elsewhere, as its generated class tells of it.
 *
 * @param name its names
 * @param sizes its sizes, in the order of the ABIs
 * @param alignments its alignments, in the order of the ABIs
 * @param leastSizes the sizes without an element of its flexible array, in the order of the ABIs;
 *     empty where it has none
 * @param demanded the alignment that its declaration demands; 0 for none
 * @param plain whether JNA's own rules give its layout
 * @param on the machines that it is for
 * @param linked whether it marks the link to the next of its kind
 * @param dumps whether its converter reads memory of other ABIs
 * @param deepFree whether its converter finds the blocks of memory that it leads to
 * @param tagged whether it is a union whose members begin with a field that tells them apart
 * @param byValue whether its JNA structure can be passed by value
 * @param part the part it unwraps to
 */
public record ExternalStruct(
    StructName name,
    List<Integer> sizes,
    List<Integer> alignments,
    List<Integer> leastSizes,
    int demanded,
    boolean plain,
    Targets on,
    boolean linked,
    boolean dumps,
    boolean deepFree,
    boolean tagged,
    boolean byValue,
    Optional<Part> part) {

  /** Copies the lists. */
  public ExternalStruct {
    sizes = List.copyOf(sizes);
    alignments = List.copyOf(alignments);
    leastSizes = List.copyOf(leastSizes);
  }

  /** Returns whether only its fields tell how many bytes it takes. */
  public boolean isVariable() {
    return !leastSizes.isEmpty() && !tagged;
  }
}
