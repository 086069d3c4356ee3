package io.github.sizeis.processor.declared;

import io.github.sizeis.Cpu;
import io.github.sizeis.Os;
import io.github.sizeis.processor.model.Place;
import java.util.List;

/**
 * What {@code @On} says.
 *
 * @param systems the systems; none for any
 * @param cpus the CPUs; none for any
 * @param bits the size of pointers; 0 for any
 * @param place where it stands
 */
public record DeclaredOn(List<Os> systems, List<Cpu> cpus, Located<Integer> bits, Place place) {

  /** Copies the lists. */
  public DeclaredOn {
    systems = List.copyOf(systems);
    cpus = List.copyOf(cpus);
  }
}
