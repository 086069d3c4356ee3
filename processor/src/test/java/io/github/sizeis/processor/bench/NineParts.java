package io.github.sizeis.processor.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same type for each generator: six numbers, two strings that may be null, and a list. */
enum NineParts {
  /** A struct with a counted array of pointers: SizeIs makes value, structure and converter. */
  SIZEIS {
    @Override
    Map<String, String> sources(int types) {
      Map<String, String> sources = new LinkedHashMap<>();
      for (int first = 0; first < types; first += IN_CONTAINER) {
        String structs =
            IntStream.range(first, first + IN_CONTAINER)
                .mapToObj(i -> STRUCT.formatted(i, i % IN_CONTAINER == 0 ? i : i - 1))
                .collect(Collectors.joining());
        sources.put("many/Many" + first + ".java", CONTAINER.formatted(first, structs));
      }
      return sources;
    }
  },

  /** A value class with a builder. */
  AUTO_VALUE {
    @Override
    Map<String, String> sources(int types) {
      return oneEach(types, AUTO_VALUE_CLASS);
    }
  },

  /** A value class, which always has a builder. */
  IMMUTABLES {
    @Override
    Map<String, String> sources(int types) {
      return oneEach(types, IMMUTABLES_CLASS);
    }
  };

  private static final int IN_CONTAINER = 10;

  private static final String CONTAINER =
      """
      package many;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      @Idl public interface Many%d {
      %s}
      """;

  private static final String STRUCT =
      """
        @Struct interface ITEM_%d {
          @DWORD int address(); @DWORD int mask(); @WORD short port(); @BYTE byte kind();
          @DWORD long start(); @DWORD int flags();
          @LPWSTR @Nullable String name(); @LPWSTR @Nullable String comment();
          @DWORD int count(); @SizeIs("count") List<@Ptr ITEM_%d> items();
        }
      """;

  private static final String AUTO_VALUE_CLASS =
      """
      package many;
      import com.google.auto.value.AutoValue;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      @AutoValue public abstract class Item%1$d {
        public abstract int address(); public abstract int mask(); public abstract short port();
        public abstract byte kind(); public abstract long start(); public abstract int flags();
        public abstract @Nullable String name(); public abstract @Nullable String comment();
        public abstract List<Item%2$d> items();
        public static Builder builder() { return new AutoValue_Item%1$d.Builder(); }
        @AutoValue.Builder public abstract static class Builder {
          public abstract Builder address(int v); public abstract Builder mask(int v);
          public abstract Builder port(short v); public abstract Builder kind(byte v);
          public abstract Builder start(long v); public abstract Builder flags(int v);
          public abstract Builder name(@Nullable String v);
          public abstract Builder comment(@Nullable String v);
          public abstract Builder items(List<Item%2$d> v);
          public abstract Item%1$d build();
        }
      }
      """;

  private static final String IMMUTABLES_CLASS =
      """
      package many;
      import java.util.List;
      import org.immutables.value.Value;
      import org.jspecify.annotations.Nullable;
      @Value.Immutable public interface Item%1$d {
        int address(); int mask(); short port(); byte kind(); long start(); int flags();
        @Nullable String name(); @Nullable String comment(); List<Item%2$d> items();
      }
      """;

  /** Returns the sources of as many types, by path. */
  abstract Map<String, String> sources(int types);

  private static Map<String, String> oneEach(int types, String source) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < types; i++) {
      sources.put("many/Item" + i + ".java", source.formatted(i, Math.max(0, i - 1)));
    }
    return sources;
  }
}
