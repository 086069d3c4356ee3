package io.github.sizeis.internal;

import io.github.sizeis.CValue;
import org.jspecify.annotations.Nullable;

/** The numbers of constants that their annotations tell. */
public final class CValues {

  private CValues() {}

  /**
   * Returns the number of a constant.
   *
   * @param constant the constant
   * @return its {@link CValue}; null where it has none, or where a shrinker has left nothing of it
   */
  public static @Nullable Long of(Enum<?> constant) {
    try {
      CValue value =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(CValue.class);
      return value == null ? null : value.value();
    } catch (NoSuchFieldException e) {
      return null;
    }
  }
}
