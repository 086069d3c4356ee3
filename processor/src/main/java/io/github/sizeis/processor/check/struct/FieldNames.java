package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.check.base.Expressions;
import io.github.sizeis.processor.check.base.Scalars;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.WordView;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Checks the names in expressions against the fields of a struct: each must be an integer, or lead
 * to one.
 *
 * @param declaration the struct
 * @param fields its valid fields, by their C names
 * @param isHere whether a struct is declared in this round
 * @param structs gives such a struct, once it was checked
 * @param subject the struct, for messages
 * @param use what the names are for
 */
public record FieldNames(
    DeclaredStruct declaration,
    Map<String, Field> fields,
    Predicate<StructName> isHere,
    Function<StructName, Optional<Struct>> structs,
    Subject subject,
    Use use) {

  /** What an expression is for, as messages say it. */
  public enum Use {
    COUNT(
        Problem.UNKNOWN_COUNT,
        Problem.NOT_A_COUNT,
        "cannot be a count",
        "a pointer, and the struct's size needs it"),
    ARGUMENT(
        Problem.UNKNOWN_PARAMETER,
        Problem.NOT_A_COUNT,
        "cannot be a count",
        "a pointer, and the size needs it"),
    DISCRIMINANT(
        Problem.UNKNOWN_DISCRIMINANT,
        Problem.NOT_A_DISCRIMINANT,
        "cannot tell the arm of a union",
        "a pointer, which is followed later"),
    FORMULA(
        Problem.UNKNOWN_COUNT,
        Problem.NOT_A_COUNT,
        "cannot be computed with",
        "a pointer, and what it leads to is written elsewhere");

    private final Problem unknown;
    private final Problem not;
    private final String cannot;
    private final String pointer;

    Use(Problem unknown, Problem not, String cannot, String pointer) {
      this.unknown = unknown;
      this.not = not;
      this.cannot = cannot;
      this.pointer = pointer;
    }
  }

  /** Returns the same for the names in expressions of another use. */
  FieldNames with(Use other) {
    return new FieldNames(declaration, fields, isHere, structs, subject, other);
  }

  /**
   * Returns whether a name of an expression is an integer; says where it is not.
   *
   * @param mayPoint whether it may be a pointer to one
   */
  boolean isInteger(String name, Located<String> expression, boolean mayPoint) {
    String first = name.split("\\.", -1)[0];
    List<String> declared = declaration.fields().stream().map(DeclaredField::cName).toList();
    Field field = fields.get(first);
    if (field == null && declared.contains(first)) {
      return false; // what is wrong with it was said
    } else if (field == null) {
      List<String> known = new ArrayList<>(declared);
      known.addAll(subject.constants().keySet());
      return unknown(subject.name(), first, name, known, expression);
    }
    if (!mayPoint && field.shape().toOne().isPresent()) {
      return no(name, use.cannot, use.pointer, name, expression);
    }
    return name.equals(first)
        ? isInteger(field, name, expression)
        : leadsToInteger(field, name, name.substring(first.length() + 1), expression);
  }

  private boolean unknown(
      String struct,
      String missing,
      String name,
      Collection<String> known,
      Located<String> expression) {
    boolean isParameter = use == Use.ARGUMENT && struct.equals(subject.name());
    return subject.denyAt(
        expression.place(),
        use == Use.ARGUMENT && !isParameter ? Problem.UNKNOWN_COUNT : use.unknown,
        struct,
        missing,
        Suggestion.didYouMean(missing, known) + Expressions.pointAt(expression.value(), name));
  }

  private boolean leadsToInteger(
      Field owner, String name, String rest, Located<String> expression) {
    if (!owner.shape().isWholeStruct()) {
      String what =
          owner.shape().toOne().isPresent()
              ? "a pointer, whose struct is read after the counts"
              : "no struct by value";
      return no(owner.cName(), "leads nowhere", what, name, expression);
    }
    StructName nested = owner.shape().structUse().orElseThrow().struct();
    String other = nested.cName();
    if (!isHere.test(nested)) {
      String what = "a struct '" + other + "' of another compilation, which tells no fields";
      return no(owner.cName(), "leads nowhere", what, name, expression);
    }
    Optional<Struct> struct = structs.apply(nested);
    if (struct.isEmpty()) {
      return false; // what is wrong with it was said
    }
    String next = rest.split("\\.", -1)[0];
    Optional<Field> field =
        struct.get().fields().stream().filter(f -> f.cName().equals(next)).findFirst();
    if (field.isEmpty()) {
      List<String> known = struct.get().fields().stream().map(Field::cName).toList();
      return unknown(other, next, name, known, expression);
    } else if (!next.equals(rest)) {
      return leadsToInteger(field.get(), name, rest.substring(next.length() + 1), expression);
    } else if (field.get().role() == Role.COUNT) {
      return no(name, use.cannot, "told by an array of '" + other + "'", name, expression);
    } else if (field.get().role() == Role.COMPUTED) {
      return no(name, use.cannot, "computed in '" + other + "'", name, expression);
    }
    return field.get().isBits()
        ? no(name, use.cannot, "a bit field of another struct", name, expression)
        : isInteger(field.get(), name, expression);
  }

  private boolean isInteger(Field field, String name, Located<String> expression) {
    Optional<Pointer> pointer =
        field.shape().toOne().filter(p -> p.depth() == 1 && Scalars.isInteger(p.target()));
    if (field.role() == Role.VALUE && pointer.isPresent()) {
      if (pointer.get().nullable()) {
        subject.refuseAt(
            expression.place(),
            Problem.COUNT_THROUGH_NULL,
            name,
            Expressions.pointAt(expression.value(), name));
      }
      return !pointer.get().nullable();
    }
    boolean mayBeComputed = use != Use.DISCRIMINANT && field.role() == Role.COMPUTED;
    String other = mayBeComputed ? "" : whatElse(field);
    return other.isEmpty() || no(name, use.cannot, other, name, expression);
  }

  private boolean no(
      String what, String is, String because, String name, Located<String> expression) {
    return subject.denyAt(
        expression.place(),
        use.not,
        what,
        is,
        because,
        Expressions.pointAt(expression.value(), name));
  }

  /** Returns what a field is that is no plain integer. */
  static String whatElse(Field field) {
    if (field.role() == Role.RESERVED) {
      return "reserved";
    } else if (field.role() == Role.SIZE_OF_THIS) {
      return "the size of the struct";
    } else if (field.role() == Role.COMPUTED) {
      return "computed from other fields";
    } else if (field.isBits() && field.shape().number().isPresent()) {
      return field.bits().orElseThrow().isInteger() ? "" : "no integer";
    }
    return whatElse(field.shape());
  }

  private static String whatElse(Shape shape) {
    return shape.word().map(w -> w.view().accept(new WhatElse(w))).orElse("no scalar");
  }

  private record WhatElse(Word word) implements WordView.Visitor<String> {
    @Override
    public String primitive(JavaScalar java) {
      return Scalars.isIntegral(word.machine()) ? "" : "no integer";
    }

    @Override
    public String constant(EnumType type) {
      return "an enum";
    }

    @Override
    public String flagSet(EnumType type) {
      return "a word of flags";
    }

    @Override
    public String adapted(AdapterType adapter) {
      return "seen through an adapter";
    }

    @Override
    public String unit(Encoding encoding) {
      return "no scalar";
    }
  }
}
