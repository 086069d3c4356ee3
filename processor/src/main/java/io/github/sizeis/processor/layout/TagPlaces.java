package io.github.sizeis.processor.layout;

import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.UnionForm;
import io.github.sizeis.runtime.Abi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the arms of a union have the field that tells them apart: the arm that names it says where,
 * and an arm that does not must have one of its kind there.
 *
 * @param layouts gives the layouts of the arms
 */
record TagPlaces(Struct union, Function<StructName, StructLayout> layouts) {

  /**
   * An arm that has something else there.
   *
   * @param why what it has there, and on which ABI
   */
  record Wrong(Field arm, String why) {}

  private UnionForm.Tagged tagged() {
    return union.tagged().orElseThrow();
  }

  /** Returns the arms that do not have the tag where it must be. */
  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>();
    for (int i = 0; i < union.fields().size(); i++) {
      UnionForm.Member member = tagged().members().get(i);
      Field arm = union.fields().get(i);
      union.form().on().abis().stream()
          .flatMap(abi -> wrong(member, abi).stream())
          .findFirst()
          .ifPresent(why -> wrong.add(new Wrong(arm, why)));
    }
    return wrong;
  }

  private Optional<String> wrong(UnionForm.Member member, Abi abi) {
    UnionForm.Member home = tagged().home();
    Placement tag = layouts.apply(home.struct()).on(abi);
    int index = home.field().orElseThrow();
    Placement own = layouts.apply(member.struct()).on(abi);
    OptionalInt there = at(own, tag.offsets().get(index), tag.bits().get(index));
    String place = "at byte " + tag.offsets().get(index) + " on " + abi + " ";
    if (there.isEmpty()) {
      return Optional.of(place + "begins none of its fields");
    }
    String unfit = member.unfit().get(there.getAsInt());
    boolean isOther = member.field().isPresent() && !member.field().equals(there);
    return isOther
        ? Optional.of(place + "it has another field")
        : Optional.of(place + unfit).filter(w -> !unfit.isEmpty());
  }

  private static OptionalInt at(Placement placement, int offset, int bit) {
    return IntStream.range(0, placement.offsets().size())
        .filter(i -> placement.offsets().get(i) == offset && placement.bits().get(i) == bit)
        .filter(i -> placement.sizes().get(i) > 0)
        .findFirst();
  }

  /** Returns the bytes up to the end of the tag, which are there whatever the arm. */
  List<Integer> ends() {
    UnionForm.Member home = tagged().home();
    StructLayout layout = layouts.apply(home.struct());
    int tag = home.field().orElseThrow();
    return Stream.of(Abi.values()).map(abi -> end(abi, layout.on(abi).offsets().get(tag))).toList();
  }

  private int end(Abi abi, int start) {
    int all =
        tagged().members().stream()
            .mapToInt(m -> layouts.apply(m.struct()).on(abi).size())
            .min()
            .orElseThrow();
    long size = new Extents(abi, layouts).of(tagged().tag().shape()).size();
    return (int) Math.min(all, start + size);
  }
}
