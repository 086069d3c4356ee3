package io.github.sizeis.processor.check.base;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.declared.Declarations;
import io.github.sizeis.processor.declared.DeclaredEnum;
import io.github.sizeis.processor.declared.DeclaredEnum.Constant;
import io.github.sizeis.processor.layout.MachineLayout;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.runtime.Abi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;

/** Checks Java enums that stand for C enums. */
public final class Enums {

  private final Declarations declarations;
  private final Map<JavaName, Optional<EnumType>> known = new HashMap<>();

  public Enums(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Returns an enum for a scalar that can hold all its numbers. */
  public Optional<EnumType> of(JavaName name, Machine machine, Subject user) {
    check(name, user);
    return known.get(name).filter(t -> holdsAll(t, machine, user));
  }

  /**
   * Returns an enum for a bit field. It is signed where a constant is: compilers differ in what C's
   * enums are, and the constants tell what is meant.
   */
  public Optional<EnumType> ofBits(JavaName name, int width, Subject user) {
    check(name, user);
    return known.get(name).filter(t -> bitsHoldAll(t, width, isSigned(t), user));
  }

  private static boolean isSigned(EnumType type) {
    return type.numbered() && type.constants().stream().anyMatch(c -> c.value() < 0);
  }

  /** Returns an enum for the flags of a bit field. */
  public Optional<EnumType> flagsOfBits(JavaName name, int width, Subject user) {
    return flagged(name, user).filter(t -> bitsHoldAll(t, width, false, user));
  }

  private static boolean bitsHoldAll(EnumType type, int width, boolean signed, Subject user) {
    String bits = "a bit field of " + width + (width == 1 ? " bit" : " bits");
    return holdsAll(
        type,
        v -> width == 64 || holds(signed, width, v),
        v -> holds(!signed, width, v) ? Scalars.withSign(signed, bits) : bits,
        user);
  }

  /** Returns an enum for a word of flags: every constant has bits of its own number. */
  public Optional<EnumType> flags(JavaName name, Machine machine, Subject user) {
    return flagged(name, user).filter(t -> holdsAll(t, MachineLayout.unsigned(machine), user));
  }

  private Optional<EnumType> flagged(JavaName name, Subject user) {
    check(name, user);
    Optional<EnumType> type = known.get(name);
    if (type.isPresent()
        && (!type.get().numbered()
            || type.get().unknown().isPresent()
            || type.get().constants().stream().anyMatch(c -> c.value() == 0))) {
      return user.refuse(Problem.FLAGS_NUMBERS, name.simpleName());
    }
    return type;
  }

  /** Says once what is wrong with an enum, whether something uses it or not. */
  public void check(JavaName name, Subject user) {
    DeclaredEnum declared = declarations.enums().get(name);
    Subject subject =
        new Subject(name.simpleName(), user.packageName(), declared.place(), user.problems());
    known.computeIfAbsent(name, n -> check(declared, subject));
  }

  private static Optional<EnumType> check(DeclaredEnum declared, Subject subject) {
    List<Constant> unknown = declared.constants().stream().filter(Constant::unknown).toList();
    List<Constant> known = declared.constants().stream().filter(c -> !c.unknown()).toList();
    boolean numbered = known.stream().anyMatch(c -> c.value().isPresent());
    if (unknown.size() > 1) {
      return subject.refuse(Problem.ENUM_UNKNOWN, subject.name());
    }
    for (Constant constant : unknown) {
      if (constant.value().isPresent()) {
        // at the enum: Eclipse has no positions for constants
        return subject.refuse(Problem.ENUM_UNKNOWN_NUMBER, subject.name(), constant.name());
      }
    }
    if (known.isEmpty()) {
      return subject.refuse(Problem.ENUM_EMPTY, subject.name());
    }
    for (Constant constant : known) {
      if (numbered && constant.value().isEmpty()) {
        return subject.refuse(Problem.ENUM_NUMBERS, subject.name(), constant.name());
      }
    }
    List<EnumType.Constant> constants =
        known.stream()
            .map(c -> new EnumType.Constant(c.name(), c.value().map(v -> v.value()).orElse(0L)))
            .toList();
    Optional<String> other = unknown.stream().map(Constant::name).findFirst();
    return Optional.of(new EnumType(declared.name(), numbered, constants, other));
  }

  private static boolean holdsAll(EnumType type, Machine machine, Subject user) {
    return holdsAll(type, v -> holds(machine, v), v -> Scalars.describe(machine, v), user);
  }

  private static boolean holdsAll(
      EnumType type, LongPredicate holds, LongFunction<String> holder, Subject user) {
    for (int i = 0; i < type.constants().size(); i++) {
      EnumType.Constant constant = type.constants().get(i);
      long value = type.numbered() ? constant.value() : i;
      if (!holds.test(value)) {
        return user.deny(
            Problem.ENUM_RANGE,
            type.name().simpleName(),
            constant.name(),
            value,
            holder.apply(value));
      }
    }
    return true;
  }

  private static boolean isSigned(Machine machine) {
    return switch (machine) {
      case UINT8, UINT16, UINT32, ULONG, UINTPTR -> false;
      default -> true;
    };
  }

  /** Returns whether a scalar has a value on every ABI. */
  public static boolean holds(Machine machine, long value) {
    int bits = 8 * MachineLayout.size(machine, Abi.WIN32);
    return bits == 64 || holds(isSigned(machine), bits, value);
  }

  public static boolean holds(boolean signed, int bits, long value) {
    return signed
        ? value >= -(1L << (bits - 1)) && value < 1L << (bits - 1)
        : value >= 0 && value < 1L << bits;
  }
}
