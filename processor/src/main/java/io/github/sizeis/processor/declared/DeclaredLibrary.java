package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * What a container says of its functions as a whole.
 *
 * @param names the names that the library may have
 * @param prefix what the functions' names in Java drop
 * @param stdcall whether they are called as the Windows API's are
 * @param status when a call of one has succeeded that says nothing itself
 * @param place where that is said
 */
public record DeclaredLibrary(
    List<String> names,
    String prefix,
    boolean stdcall,
    Optional<DeclaredStatus> status,
    Place place) {
  /** Copies the names. */
  public DeclaredLibrary {
    names = List.copyOf(names);
  }
}
