package io.github.sizeis.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that an enum has for codes. They are looked up when the first is asked for. */
public final class CodeNames {

  private final Enum<?>[] annotated;
  private final @Nullable EnumCodec<?> counted;
  private @Nullable Map<Long, String> names;

  private CodeNames(Enum<?>[] annotated, @Nullable EnumCodec<?> counted) {
    this.annotated = annotated;
    this.counted = counted;
  }

  /**
   * The names of an enum whose constants have their numbers as annotations.
   *
   * @param constants all constants
   * @return the names
   */
  public static CodeNames annotated(Enum<?>... constants) {
    return new CodeNames(constants.clone(), null);
  }

  /**
   * The names of an enum whose constants count from 0.
   *
   * @param codec its codec
   * @return the names
   */
  public static CodeNames counted(EnumCodec<?> codec) {
    return new CodeNames(new Enum<?>[0], codec);
  }

  /**
   * Names a code.
   *
   * @param code the code
   * @return the name of its constant; of several, of the first that is declared; null for none
   */
  synchronized @Nullable String of(long code) {
    if (counted != null) {
      return counted.nameOf(code);
    }
    Map<Long, String> known = names;
    if (known == null) {
      known = new HashMap<>();
      for (Enum<?> constant : annotated) {
        @Nullable Long number = CValues.of(constant);
        if (number != null) {
          known.putIfAbsent(number, constant.name());
        }
      }
      names = known;
    }
    return known.get(code);
  }
}
