package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.check.base.Enums;
import io.github.sizeis.processor.check.base.Scalars;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.Choosing;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Arm.Label;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns what {@code @Case} says into values of a discriminant.
 *
 * @param field the field that the discriminant is; absent where it is computed
 * @param text the discriminant as the declaration has it
 */
record Labels(Optional<Field> field, String text) {

  /** Returns the labels of each arm, in order; empty where one is wrong, which was said. */
  Optional<List<List<Label>>> of(List<DeclaredField> arms, Subject subject) {
    List<List<Label>> labels = new ArrayList<>();
    Map<Label, String> taken = new HashMap<>();
    boolean valid = true;
    for (DeclaredField arm : arms) {
      Optional<List<Label>> own = of(arm.marks().choosing(), subject);
      valid &= own.isPresent();
      labels.add(own.orElse(List.of()));
      for (Label label : own.orElse(List.of())) {
        String other = taken.putIfAbsent(label, arm.name());
        if (other != null) {
          subject.refuseAt(
              place(arm.marks().choosing()),
              Problem.DUPLICATE_CASE,
              label.text(),
              arm.name(),
              other.equals(arm.name()) ? "twice" : "and '" + other + "' too");
          valid = false;
        }
      }
    }
    return valid ? Optional.of(labels) : Optional.empty();
  }

  private static Place place(Choosing choosing) {
    return choosing
        .constants()
        .map(Located::place)
        .or(() -> choosing.numbers().map(Located::place))
        .orElseThrow();
  }

  private Optional<List<Label>> of(Choosing choosing, Subject subject) {
    List<Label> labels = new ArrayList<>();
    boolean valid = true;
    if (choosing.constants().isPresent()) {
      for (String constant : choosing.constants().get().value()) {
        Optional<Label> label = constant(constant, choosing.constants().get().place(), subject);
        label.ifPresent(labels::add);
        valid &= label.isPresent();
      }
    }
    if (choosing.numbers().isPresent()) {
      for (long number : choosing.numbers().get().value()) {
        Optional<Label> label = number(number, choosing.numbers().get().place(), subject);
        label.ifPresent(labels::add);
        valid &= label.isPresent();
      }
    }
    return valid ? Optional.of(labels) : Optional.empty();
  }

  private Optional<Label> constant(String name, Place place, Subject subject) {
    Optional<EnumType> ofField = field.flatMap(Field::constants);
    if (ofField.isEmpty()) {
      return subject.refuseAt(
          place, Problem.CASE_KIND, "a constant", text, "a number", "Write @Case(is = ...)");
    }
    EnumType type = ofField.get();
    Optional<EnumType.Constant> constant =
        type.constants().stream().filter(c -> c.name().equals(name)).findFirst();
    if (type.unknown().filter(name::equals).isPresent()) {
      return subject.refuseAt(place, Problem.CASE_OF_UNKNOWN, type.name().simpleName(), name);
    }
    if (constant.isEmpty()) {
      List<String> known = type.constants().stream().map(EnumType.Constant::name).toList();
      return subject.refuseAt(
          place,
          Problem.UNKNOWN_CASE,
          type.name().simpleName(),
          name,
          Suggestion.didYouMean(name, known));
    }
    return Optional.of(
        type.numbered() ? new Arm.Numeral(constant.get().value()) : new Arm.Constant(name));
  }

  private Optional<Label> number(long number, Place place, Subject subject) {
    String wrong = "";
    if (field.isPresent() && field.get().constants().isPresent()) {
      EnumType type = field.get().constants().get();
      if (!type.numbered()) {
        return subject.refuseAt(
            place,
            Problem.CASE_KIND,
            "a number",
            text,
            "the enum '" + type.name().simpleName() + "'",
            "Write its constants, as in @Case(\"" + type.constants().get(0).name() + "\")");
      } else if (type.constants().stream().noneMatch(c -> c.value() == number)) {
        wrong = "'" + type.name().simpleName() + "' has no constant of that number";
      }
    } else if (field.isPresent() && !holds(field.get(), number)) {
      wrong = describe(field.get(), number) + " cannot hold it";
    }
    return wrong.isEmpty()
        ? Optional.of(new Arm.Numeral(number))
        : subject.refuseAt(place, Problem.CASE_RANGE, number, text, wrong);
  }

  private static boolean holds(Field field, long number) {
    return field
        .bits()
        .map(b -> b.width() == 64 || Enums.holds(b.isSigned(), b.width(), number))
        .orElseGet(() -> Enums.holds(field.shape().word().orElseThrow().machine(), number));
  }

  private static String describe(Field field, long number) {
    return field
        .bits()
        .map(b -> "a bit field of " + b.width() + " bits")
        .orElseGet(() -> Scalars.describe(field.shape().word().orElseThrow().machine(), number));
  }
}
