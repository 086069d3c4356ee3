package io.github.sizeis.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A struct whose declaration passed every check.
 *
 * @param name all its names
 * @param declaration the interface that declares it
 * @param fields its fields, in order
 * @param derivations the fields that arrays tell, each after those that it is computed from
 * @param pack the packing in force; 0 for the compiler's default
 * @param align the alignment that the declaration demands; 0 for none
 * @param size the declared size with 8-byte pointers; -1 when not declared
 * @param size32 the declared size with 4-byte pointers; -1 when not declared
 * @param part the part it unwraps to
 * @param adapter the adapter that sees it whole
 * @param doc its doc comment as plain text; empty when it has none
 * @param place where it is declared
 */
public record Struct(
    StructName name,
    JavaName declaration,
    List<Field> fields,
    List<Derivation> derivations,
    int pack,
    int align,
    int size,
    int size32,
    Optional<Part> part,
    Optional<AdapterType> adapter,
    String doc,
    Place place) {

  /** Copies the lists. */
  public Struct {
    fields = List.copyOf(fields);
    derivations = List.copyOf(derivations);
  }

  /** Returns the fields that are parts of the value, in order. */
  public List<Field> parts() {
    return fields.stream().filter(Field::inValue).toList();
  }

  /** Returns the field of a C name; it must exist. */
  public Field field(String cName) {
    return fields.stream().filter(f -> f.cName().equals(cName)).findFirst().orElseThrow();
  }

  /** Returns the field that leads to the next struct of a chain. */
  public Optional<Field> link() {
    return fields.stream().filter(f -> f.role() == Field.Role.NEXT).findFirst();
  }

  /** Returns the last field, where alone what makes the struct's size vary can lie. */
  public Field last() {
    return fields.get(fields.size() - 1);
  }

  /** Returns what tells a field that is no part of the value, where an array does. */
  public Optional<Derivation> derivation(Field field) {
    return derivations.stream().filter(d -> d.field().equals(field.cName())).findFirst();
  }

  /** Returns the fields that are arrays of as many elements as other fields say, in order. */
  public List<Field> countedArrays() {
    return fields.stream()
        .filter(f -> f.role() != Field.Role.ELSEWHERE && Sizing.of(f.shape()).isPresent())
        .toList();
  }
}
