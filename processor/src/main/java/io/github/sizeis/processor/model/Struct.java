package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.JavaName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A struct whose declaration passed every check.
 *
 * @param name all its names
 * @param declaration the interface that declares it
 * @param fields its fields, in order
 * @param derivations the fields that arrays tell, each after those that it is computed from
 * @param form what the declaration says beside them
 * @param doc its doc comment as plain text; empty when it has none
 * @param place where it is declared
 */
public record Struct(
    StructName name,
    JavaName declaration,
    List<Field> fields,
    List<Derivation> derivations,
    StructForm form,
    String doc,
    Place place) {

  /** Copies the lists. */
  public Struct {
    fields = List.copyOf(fields);
    derivations = List.copyOf(derivations);
  }

  /** Returns the part it unwraps to. */
  public Optional<Part> part() {
    return form.part();
  }

  /** Returns the adapter that sees it whole. */
  public Optional<AdapterType> adapter() {
    return form.adapter();
  }

  /** Returns what tells its members apart, where it is a union. */
  public Optional<UnionForm> union() {
    return form.union();
  }

  /** Returns the fields that are parts of the value, in order. */
  public List<Field> parts() {
    return fields.stream().filter(Field::inValue).toList();
  }

  /** Returns whether its values are made where it is used, so that it needs no converter. */
  public boolean isInlined() {
    return form.union().equals(Optional.of(new UnionForm.Switched()));
  }

  /** Returns whether nothing tells which member memory holds. */
  public boolean isUntagged() {
    return form.union().equals(Optional.of(new UnionForm.Untagged()));
  }

  /** Returns how the members of a union tell themselves apart, where they do. */
  public Optional<UnionForm.Tagged> tagged() {
    return form.union().flatMap(UnionForm::tagged);
  }

  /**
   * Returns the struct as it is converted: a union that tells its members itself is a tag and a
   * union that the tag tells, which begins where the struct does.
   */
  public Struct converted() {
    return tagged().map(this::converted).orElse(this);
  }

  private Struct converted(UnionForm.Tagged tagged) {
    Field members =
        new Field(
            "",
            "arm",
            tagged.choice(),
            OptionalInt.empty(),
            Field.Role.VALUE,
            "",
            Optional.empty(),
            0,
            Optional.empty(),
            false,
            place);
    return new Struct(
        name, declaration, List.of(tagged.tag(), members), List.of(), form, doc, place);
  }

  /** Returns the union that is all there is of the value, so that its family is the value. */
  public Optional<Choice> family() {
    List<Field> parts = parts();
    return parts.size() == 1
        ? parts.get(0).shape().choice().filter(u -> u.family().equals(name.valueClass()))
        : Optional.empty();
  }

  /** Returns the field of a C name; it must exist. */
  public Field field(String cName) {
    return fields.stream().filter(f -> f.cName().equals(cName)).findFirst().orElseThrow();
  }

  /** Returns the field that leads to the next struct of a chain. */
  public Optional<Field> link() {
    return fields.stream().filter(f -> f.role() == Field.Role.NEXT).findFirst();
  }

  /** Returns whether a field is the last one on every machine. */
  public boolean isLast(Field field) {
    return field.equals(last()) && form.order().keepLast(fields.size());
  }

  /** Returns the last field, where alone what makes the struct's size vary can lie. */
  public Field last() {
    return fields.get(fields.size() - 1);
  }

  /** Returns what tells a field that is no part of the value, where an array does. */
  public Optional<Derivation> derivation(Field field) {
    return derivations.stream().filter(d -> d.field().equals(field.cName())).findFirst();
  }

  /** Returns the fields that are computed, each after those that it is computed from. */
  public List<Field> computed() {
    Map<String, Field> left = new LinkedHashMap<>();
    fields.stream()
        .filter(f -> f.role() == Field.Role.COMPUTED)
        .forEach(f -> left.put(f.cName(), f));
    List<Field> inOrder = new ArrayList<>();
    while (!left.isEmpty()) {
      for (Field field : List.copyOf(left.values())) {
        Set<String> needed = field.computed().orElseThrow().expression().fields();
        if (Collections.disjoint(needed, left.keySet())) {
          inOrder.add(left.remove(field.cName()));
        }
      }
    }
    return inOrder;
  }

  /** Returns the fields that are arrays of as many elements as other fields say, in order. */
  public List<Field> countedArrays() {
    return fields.stream()
        .filter(f -> f.role() != Field.Role.ELSEWHERE && f.shape().counted().isPresent())
        .toList();
  }
}
