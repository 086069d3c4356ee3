package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What full pointers led to in one conversion: one address read as one type is one value. */
final class KnownTargets {
  private static final Object UNDER_WAY = new Object();

  private final Map<Target, Object> values = new HashMap<>();

  /** Comparable, so that addresses chosen to collide cost a logarithm and no more. */
  private static final class Target implements Comparable<Target> {
    private final long address;
    private final Class<?> type;

    Target(long address, Class<?> type) {
      this.address = address;
      this.type = type;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Target
          && ((Target) other).address == address
          && ((Target) other).type == type;
    }

    @Override
    public int hashCode() {
      return 31 * Long.hashCode(address) + type.hashCode();
    }

    @Override
    public int compareTo(Target other) {
      int byAddress = Long.compare(address, other.address);
      return byAddress != 0 ? byAddress : type.getName().compareTo(other.type.getName());
    }
  }

  /** Returns the value at an address; null where there is none yet, and the caller reads it. */
  <T> @Nullable T find(long address, Class<T> type, String field) {
    Object known = values.putIfAbsent(new Target(address, type), UNDER_WAY);
    if (known == UNDER_WAY) {
      throw NativeDataException.at(
          field,
          "a cycle: it points back to a struct that it is a part of, and values have no end");
    }
    return type.cast(known);
  }

  void learn(long address, Class<?> type, Object value) {
    values.put(new Target(address, type), value);
  }
}
