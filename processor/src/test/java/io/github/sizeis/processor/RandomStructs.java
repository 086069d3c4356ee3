package io.github.sizeis.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A container of structs made by chance, each of scalars, bit fields, arrays, strings, pointers,
 * unions and the structs before it. What a field may hold stands in its name, as {@link
 * RandomValues} wants it.
 */
public final class RandomStructs {

  private static final int MOST_FIELDS = 20;
  private static final int DEEPEST = 4;

  /** What memory holds and the Java type, by the prefix that tells the range. */
  private static final List<String> SCALARS =
      List.of(
          "i8 @Int8 byte",
          "u8 @BYTE int",
          "i16 @Int16 int",
          "u16 @WORD short",
          "i32 int",
          "u32 @DWORD long",
          "i64 long",
          "u64 @ULONGLONG long",
          "i32 @CLong long",
          "u32 @CUlong long",
          "u32 @SizeT long",
          "bool @BOOL boolean",
          "bool @CBool boolean",
          "f float",
          "f double",
          "u16 @WCHAR char");

  /** The types that bit fields are declared as, with their widths and their signs. */
  private static final List<String> BIT_TYPES =
      List.of(
          "8 u @BYTE",
          "8 i @Int8",
          "16 u @WORD",
          "16 i @Int16",
          "32 u @DWORD",
          "32 i @LONG",
          "64 u @ULONGLONG",
          "64 i @Int64",
          "32 u @CUlong");

  /**
   * What later structs must know.
   *
   * @param depth how many structs lie one in the other
   * @param demanded the alignment that declarations in it demand
   */
  private record Made(int depth, int demanded) {}

  private final Random random;
  private final List<Made> made = new ArrayList<>();
  private final List<Made> unions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private int pack;
  private int depth;
  private int demanded;
  private List<String> namedBits = new ArrayList<>();

  private RandomStructs(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the source of a container {@code rnd.Rnd} with structs {@code S0}, {@code S1} ... */
  public static String make(long seed, int structs) {
    RandomStructs all = new RandomStructs(seed);
    for (int i = 0; i < structs; i++) {
      if (i % 5 == 4) {
        all.union();
      }
      all.struct(i);
    }
    return """
        package rnd;
        import io.github.sizeis.*;
        import io.github.sizeis.c.*;
        import io.github.sizeis.windows.*;
        import java.util.List;
        import org.jspecify.annotations.Nullable;
        @Idl public interface Rnd {
        """
        + all.text
        + "}\n";
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private void struct(int index) {
    pack = random.nextInt(3) == 0 ? 1 << random.nextInt(5) : 0;
    depth = 1;
    demanded = random.nextInt(8) == 0 ? 1 << random.nextInt(6) : 0;
    namedBits = new ArrayList<>();
    text.append("@Struct(pack = ").append(pack).append(", align = ").append(demanded);
    text.append(") interface S").append(index).append(" {\n");
    int fields = 1 + random.nextInt(MOST_FIELDS);
    for (int i = 0; i < fields; i++) {
      text.append("  ").append(field(index, i, i == 0)).append("\n");
    }
    text.append("}\n");
    made.add(new Made(depth, demanded));
  }

  /** A union of which nothing tells the arm. */
  private void union() {
    int index = unions.size();
    pack = random.nextInt(3) == 0 ? 1 << random.nextInt(5) : 0;
    depth = 1;
    demanded = random.nextInt(8) == 0 ? 1 << random.nextInt(6) : 0;
    text.append("@Untagged @Union(pack = ").append(pack).append(", align = ").append(demanded);
    text.append(") interface U").append(index).append(" {\n");
    int arms = 1 + random.nextInt(5);
    for (int i = 0; i < arms; i++) {
      text.append("  ").append(arm(made.size(), "_f" + i)).append("\n");
    }
    text.append("}\n");
    unions.add(new Made(depth, demanded));
  }

  private String arm(int struct, String name) {
    int n = 1 + random.nextInt(4);
    return switch (random.nextInt(4)) {
      case 0, 1 -> scalar(name, "");
      case 2 -> "@Fixed(" + n + ") " + scalar(name + "_x" + n, "[]");
      default -> nested(struct, name);
    };
  }

  /** A union whose arm a field beside it tells. */
  private String choice(int struct, int index) {
    StringBuilder union = new StringBuilder();
    String kind = any(List.of("@DWORD int", "@BYTE int", "@Bits(4) @BYTE byte", "short"));
    if (kind.startsWith("@Bits")) {
      namedBits.add("8 u @BYTE");
    }
    String place = "@SwitchIs(\"kind_%1$d\") C%1$d choice_%1$d();".formatted(index);
    String tells = kind + " kind_" + index + "();";
    union.append(random.nextBoolean() ? tells + " " + place : place + " " + tells);
    int packed = pack;
    pack = random.nextInt(4) == 0 ? 1 << random.nextInt(4) : 0;
    int own = demanded;
    demanded = 0;
    union.append(" @Union(pack = ").append(pack).append(") interface C").append(index);
    union.append(" { @Case(is = 0) void none();");
    int arms = 1 + random.nextInt(4);
    for (int i = 1; i <= arms; i++) {
      union.append(" @Case(is = ").append(i).append(") ");
      // a struct around it that is packed tighter must not hold what demands more
      union.append(packed == 0 ? arm(struct, "_c" + i) : scalar("_c" + i, ""));
    }
    pack = packed;
    demanded = Math.max(own, demanded);
    return union.append(" }").toString();
  }

  private String overlay(int index) {
    for (int tries = 0; tries < 5 && !unions.isEmpty(); tries++) {
      int other = random.nextInt(unions.size());
      Made inner = unions.get(other);
      if (inner.depth() < DEEPEST && (pack == 0 || inner.demanded() == 0)) {
        depth = Math.max(depth, inner.depth() + 1);
        demanded = Math.max(demanded, inner.demanded());
        return "U" + other + " overlay_" + index + "();";
      }
    }
    return scalar("_f" + index, "");
  }

  /** The first field is plain, so that every struct has a part that is. */
  private String field(int struct, int index, boolean plain) {
    return switch (plain ? 0 : random.nextInt(20)) {
      case 0, 1, 2, 3 -> aligned() + scalar("_f" + index, "");
      case 4, 5, 6, 7 -> bits(index);
      case 8 -> {
        int n = 1 + random.nextInt(4);
        yield aligned() + "@Fixed(" + n + ") " + scalar("_f" + index + "_x" + n, "[]");
      }
      case 9, 10 -> nested(struct, "_f" + index);
      case 16 -> choice(struct, index);
      case 17 -> overlay(index);
      case 11 -> "@Ptr @Nullable S" + random.nextInt(struct + 1) + " far_" + index + "();";
      case 12, 13 -> counted(struct, index);
      case 18 -> {
        int n = 2 + random.nextInt(5);
        yield "@Fixed({" + n + ", " + n + "}) List<@WCHAR String> wide_" + index + "_x" + n + "();";
      }
      case 19 -> {
        int n = 5 + random.nextInt(5);
        yield "@Inline @Fixed({%d, %d}) List<@Utf8 String> utf8_%d_x%d();"
            .formatted(n, n, index, n);
      }
      case 14 -> any(List.of("@LPWSTR", "@Utf8")) + " @Nullable String text_" + index + "();";
      default -> {
        int n = 2 + random.nextInt(12);
        yield "@Fixed(" + n + ") @WCHAR String wide_" + index + "_x" + n + "();";
      }
    };
  }

  private String aligned() {
    int alignment = 1 << random.nextInt(6);
    if (random.nextInt(8) != 0 || (pack != 0 && alignment > pack)) {
      return "";
    }
    demanded = Math.max(demanded, alignment);
    return "@Align(" + alignment + ") ";
  }

  private String scalar(String name, String dimensions) {
    String scalar = any(SCALARS);
    int space = scalar.indexOf(' ');
    return scalar.substring(space + 1)
        + dimensions
        + " "
        + scalar.substring(0, space)
        + name
        + "();";
  }

  /** Bits without a name need some of their type that have one, for compilers disagree else. */
  private String bits(int index) {
    if (!namedBits.isEmpty() && random.nextInt(6) == 0) {
      String[] type = any(namedBits).split(" ", -1);
      int least = pack == 0 ? 0 : 1;
      int width = least + random.nextInt(Integer.parseInt(type[0]) + 1 - least);
      return "@Reserved @Bits(" + width + ") " + type[2] + " long pad_" + index + "();";
    }
    String known = any(BIT_TYPES);
    namedBits.add(known);
    String[] type = known.split(" ", -1);
    int most = Integer.parseInt(type[0]);
    int width = 1 + random.nextInt(random.nextBoolean() ? most : Math.min(most, 6));
    String java = width == 1 && random.nextBoolean() ? "boolean" : width <= 32 ? "int" : "long";
    return "@Bits(%d) %s %s %s%d_f%d();".formatted(width, type[2], java, type[1], width, index);
  }

  private String nested(int struct, String name) {
    for (int tries = 0; tries < 5 && struct > 0; tries++) {
      int other = random.nextInt(struct);
      Made inner = made.get(other);
      if (inner.depth() < DEEPEST && (pack == 0 || inner.demanded() == 0)) {
        depth = Math.max(depth, inner.depth() + 1);
        demanded = Math.max(demanded, inner.demanded());
        int n = 1 + random.nextInt(3);
        return random.nextInt(3) == 0
            ? "@Fixed(%d) List<S%d> in%s_x%d();".formatted(n, other, name, n)
            : "S%d in%s();".formatted(other, name);
      }
    }
    return scalar(name, "");
  }

  private String counted(int struct, int index) {
    String count =
        any(List.of("@DWORD int", "@WORD int", "@Bits(5) @DWORD int", "@SizeT long", "byte"))
            + " n_"
            + index
            + "();";
    if (count.startsWith("@Bits")) {
      namedBits.add("32 u @DWORD");
    }
    String sizeIs = "@SizeIs(\"n_" + index + "\") ";
    int other = random.nextInt(struct + 1);
    String array =
        switch (random.nextInt(4)) {
          case 0 -> scalar("_f" + index, "[]");
          case 1 -> "@Nullable List<S" + other + "> list_" + index + "();";
          case 2 -> "List<@Ptr @Nullable S" + other + "> far_" + index + "();";
          default -> "List<@LPWSTR String> texts_" + index + "();";
        };
    return random.nextBoolean() ? count + " " + sizeIs + array : sizeIs + array + " " + count;
  }
}
