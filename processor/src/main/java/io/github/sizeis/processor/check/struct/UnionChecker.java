package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.check.base.JavaNames;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.Choosing;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Mark;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks the arms of a union by themselves; what chooses them shows in the struct around it. */
record UnionChecker(FieldChecker fields, Problems problems) {

  /**
   * An arm, and the method that declares it.
   *
   * @param declared the method
   * @param arm the arm, its labels not yet known
   */
  record CheckedArm(DeclaredField declared, Arm arm) {}

  /** Returns the arms in order; empty where something is wrong with one, which was said. */
  Optional<List<CheckedArm>> arms(DeclaredStruct union, Subject subject) {
    boolean untagged = union.union().orElseThrow().untagged().isPresent();
    if (untagged && union.union().orElseThrow().tag().isPresent()) {
      Place place = union.union().orElseThrow().tag().get().place();
      return subject.refuseAt(place, Problem.TAGGED_AND_UNTAGGED, union.name().simpleName());
    }
    List<CheckedArm> arms = new ArrayList<>();
    for (DeclaredField arm : union.fields()) {
      Subject one = subject.part(arm.name(), arm.place());
      boolean chosen =
          untagged
              ? isUnchosen(arm, union, one) && needsNothing(arm, union, one)
              : isChosen(arm, one);
      Optional<Arm> checked = arm(arm, untagged, one);
      if (chosen && checked.isPresent()) {
        arms.add(new CheckedArm(arm, checked.get()));
      }
    }
    boolean valid = arms.size() == union.fields().size();
    valid &= hasOneDefault(arms);
    valid &= classesDiffer(arms);
    return valid ? Optional.of(arms) : Optional.empty();
  }

  private static boolean isChosen(DeclaredField arm, Subject subject) {
    boolean cases = hasCases(arm.marks().choosing());
    Optional<Place> otherwise = arm.marks().at(Mark.DEFAULT);
    if (cases && otherwise.isPresent()) {
      subject.refuseAt(otherwise.get(), Problem.CASE_AND_DEFAULT, arm.name());
    } else if (!cases && otherwise.isEmpty()) {
      subject.refuse(Problem.ARM_WITHOUT_CASE, arm.name());
    }
    return cases != otherwise.isPresent();
  }

  private static boolean hasCases(Choosing choosing) {
    return choosing.constants().map(c -> !c.value().isEmpty()).orElse(false)
        || choosing.numbers().map(n -> !n.value().isEmpty()).orElse(false);
  }

  private static boolean isUnchosen(DeclaredField arm, DeclaredStruct union, Subject subject) {
    Choosing choosing = arm.marks().choosing();
    Optional<Place> place =
        choosing
            .constants()
            .map(c -> c.place())
            .or(() -> choosing.numbers().map(n -> n.place()))
            .or(() -> arm.marks().at(Mark.DEFAULT));
    place.ifPresent(
        p -> subject.refuseAt(p, Problem.UNTAGGED_CASE, arm.name(), union.name().simpleName()));
    return place.isEmpty();
  }

  /** Names in an arm mean fields beside the union, and nothing says which those are. */
  private static boolean needsNothing(DeclaredField arm, DeclaredStruct union, Subject subject) {
    DeclaredField.Marks marks = arm.marks();
    boolean needs =
        marks.choosing().switchIs().isPresent()
            || !marks.lengths().sizes().isEmpty()
            || !marks.lengths().lengths().isEmpty()
            || arm.isVoid();
    if (needs) {
      subject.refuse(Problem.NOTHING_BESIDE, arm.name(), union.name().simpleName());
    }
    return !needs;
  }

  private Optional<Arm> arm(DeclaredField arm, boolean untagged, Subject subject) {
    String className = JavaNames.value(arm.name());
    boolean isDefault = arm.marks().at(Mark.DEFAULT).isPresent();
    if (arm.isVoid()) {
      return isBare(arm, subject)
          ? Optional.of(new Arm(className, Optional.empty(), List.of(), isDefault, List.of()))
          : Optional.empty();
    }
    Optional<Field> content = fields.check(arm, subject);
    if (content.isPresent() && !content.get().inValue()) {
      return subject.refuse(Problem.ARM_ROLE, arm.name());
    }
    if (content.filter(Field::isBits).isPresent()) {
      return subject.refuse(Problem.BITS_IN_UNION, arm.name());
    }
    if (!untagged && content.flatMap(c -> c.shape().array()).flatMap(Array::varying).isPresent()) {
      return subject.refuse(Problem.WINDOW_IN_ARM, arm.name());
    }
    return content.map(c -> new Arm(className, Optional.of(c), List.of(), isDefault, List.of()));
  }

  /** Returns whether nothing is said of an empty arm but when it is the one. */
  private static boolean isBare(DeclaredField arm, Subject subject) {
    DeclaredField.Marks marks = arm.marks();
    boolean bare =
        arm.readable()
            && marks.lengths().sizes().isEmpty()
            && marks.lengths().lengths().isEmpty()
            && marks.lengths().first().isEmpty()
            && marks.lengths().fixed().isEmpty()
            && marks.lengths().terminated().isEmpty()
            && marks.lengths().inline().isEmpty()
            && marks.choosing().switchIs().isEmpty()
            && marks.range().isEmpty()
            && marks.bits().isEmpty()
            && marks.align().isEmpty()
            && marks.flags().keySet().stream().allMatch(m -> m == Mark.DEFAULT);
    if (!bare && arm.readable()) {
      subject.refuse(Problem.VOID_ARM, arm.name());
    }
    return bare;
  }

  private boolean hasOneDefault(List<CheckedArm> arms) {
    List<CheckedArm> defaults = arms.stream().filter(a -> a.arm().isDefault()).toList();
    if (defaults.size() > 1) {
      DeclaredField second = defaults.get(1).declared();
      problems.report(
          Problem.TWO_DEFAULTS,
          second.marks().at(Mark.DEFAULT).orElseThrow(),
          second.name(),
          defaults.get(0).declared().name());
    }
    return defaults.size() <= 1;
  }

  /** Classes that differ by letter case only would be one file on Windows and macOS. */
  private boolean classesDiffer(List<CheckedArm> arms) {
    Map<String, DeclaredField> taken = new HashMap<>();
    boolean differ = true;
    for (CheckedArm arm : arms) {
      String key = arm.arm().className().toLowerCase(Locale.ROOT);
      DeclaredField other = taken.putIfAbsent(key, arm.declared());
      if (other != null) {
        problems.report(
            Problem.ARM_CLASH,
            arm.declared().place(),
            arm.declared().name(),
            arm.arm().className(),
            "'" + other.name() + "'");
        differ = false;
      }
    }
    return differ;
  }
}
