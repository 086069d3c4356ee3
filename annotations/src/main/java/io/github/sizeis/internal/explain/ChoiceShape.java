package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.UnionChecks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A union whose arms fields of the struct around it tell. */
final class ChoiceShape extends Shape {

  /** One arm. */
  static final class Arm {
    final String name;
    final boolean isDefault;

    /** Whether the value of the arm has the discriminant. */
    final boolean keeps;

    /** Numbers, or names of constants. */
    final List<String> labels;

    /** What it holds; null for nothing. */
    final @Nullable Field content;

    Arm(
        String name,
        boolean isDefault,
        boolean keeps,
        List<String> labels,
        @Nullable Field content) {
      this.name = name;
      this.isDefault = isDefault;
      this.keeps = keeps;
      this.labels = labels;
      this.content = content;
    }

    int sizeOf(Walk walk) {
      return content == null ? 0 : content.shape.size(walk);
    }
  }

  private final PerAbi sizes;
  private final Count discriminant;

  /** Whether arms are told by the constants of an enum whose numbers the processor did not know. */
  private final boolean byName;

  private final List<Arm> arms;

  ChoiceShape(PerAbi sizes, Count discriminant, boolean byName, List<Arm> arms) {
    this.sizes = sizes;
    this.discriminant = discriminant;
    this.byName = byName;
    this.arms = arms;
  }

  @Override
  int size(Walk walk) {
    return sizes.on(walk.abiIndex());
  }

  @Override
  String type(Walk walk) {
    return "union by " + discriminant.text;
  }

  @Override
  boolean showsBytes() {
    return false;
  }

  @Override
  void explain(Scope scope, Node node, Spot spot, Field field) {
    Arm arm = chosen(scope);
    node.text = "arm " + arm.name;
    if (arm.keeps) {
      node.kept = discriminant.expression.field();
    }
    if (arm.content != null) {
      arm.content.explainArm(scope, node, spot);
    }
  }

  /** Chooses the arm. */
  Arm chosen(Scope scope) {
    Object value = value(scope);
    String label = value instanceof Enum ? ((Enum<?>) value).name() : String.valueOf(value);
    Arm otherwise = null;
    for (Arm arm : arms) {
      if (arm.labels.contains(label)) {
        return arm;
      }
      otherwise = arm.isDefault ? arm : otherwise;
    }
    if (otherwise == null) {
      throw UnionChecks.none("", discriminant.text, value);
    }
    return otherwise;
  }

  private Object value(Scope scope) {
    String name = discriminant.expression.field();
    if (name != null && name.indexOf('.') < 0) {
      Field field = scope.layout.field(name);
      if (byName) {
        return scope.value(field);
      }
      if (field.shape instanceof NumberShape) {
        return scope.raw(field);
      }
    }
    try {
      return scope.value(discriminant.expression);
    } catch (ArithmeticException e) {
      throw UnionChecks.noDiscriminant("", discriminant.text, e);
    }
  }
}
