package io.github.sizeis.processor.layout;

import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.runtime.Abi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which ABIs lay a struct or a union out the same way, with all that lies in it. */
public record AbisAlike(Layouts layouts) {

  /**
   * Returns for each ABI the first one that does it in the same way, in their order; -1 for one
   * that it is not for.
   */
  public List<Integer> of(StructName name) {
    List<Abi> abis = layouts.of(name).abis();
    List<List<Object>> all =
        Arrays.stream(Abi.values())
            .map(a -> abis.contains(a) ? details(name, a) : List.<Object>of())
            .toList();
    return all.stream().map(d -> d.isEmpty() ? -1 : all.indexOf(d)).toList();
  }

  private List<Object> details(StructName name, Abi abi) {
    List<Object> details = new ArrayList<>();
    Placement placement = layouts.of(name).on(abi);
    details.add(placement.size());
    details.addAll(List.of(placement.offsets(), placement.sizes(), placement.bits()));
    Optional<Struct> struct = layouts.struct(name);
    if (struct.isEmpty()) {
      details.add(abi); // of another compilation the size alone is known
    } else {
      struct.get().fields().stream()
          .flatMap(f -> Uses.byValue(f.shape()))
          .forEach(inner -> details.addAll(details(inner, abi)));
    }
    return details;
  }
}
