package io.github.sizeis.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A container of structs made by chance, each of scalars, bit fields, arrays, strings, pointers and
 * the structs before it. What a field may hold stands in its name, as {@link RandomValues} wants
 * it.
 */
final class RandomStructs {

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
  private final StringBuilder text = new StringBuilder();

  private int pack;
  private int depth;
  private int demanded;
  private List<String> namedBits = new ArrayList<>();

  private RandomStructs(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the source of a container {@code rnd.Rnd} with structs {@code S0}, {@code S1} ... */
  static String make(long seed, int structs) {
    RandomStructs all = new RandomStructs(seed);
    for (int i = 0; i < structs; i++) {
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

  /** The first field is plain, so that every struct has a part that is. */
  private String field(int struct, int index, boolean plain) {
    return switch (plain ? 0 : random.nextInt(16)) {
      case 0, 1, 2, 3 -> aligned() + scalar("_f" + index, "");
      case 4, 5, 6, 7 -> bits(index);
      case 8 -> {
        int n = 1 + random.nextInt(4);
        yield aligned() + "@Fixed(" + n + ") " + scalar("_f" + index + "_x" + n, "[]");
      }
      case 9, 10 -> nested(struct, index);
      case 11 -> "@Ptr @Nullable S" + random.nextInt(struct + 1) + " far_" + index + "();";
      case 12, 13 -> counted(struct, index);
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

  /** Without a name they must not be the only bits of their type: compilers disagree then. */
  private String bits(int index) {
    if (!namedBits.isEmpty() && random.nextInt(6) == 0) {
      String[] type = any(namedBits).split(" ", -1);
      int width = random.nextInt(Integer.parseInt(type[0]) + 1);
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

  private String nested(int struct, int index) {
    for (int tries = 0; tries < 5 && struct > 0; tries++) {
      int other = random.nextInt(struct);
      Made inner = made.get(other);
      if (inner.depth() < DEEPEST && (pack == 0 || inner.demanded() <= pack)) {
        depth = Math.max(depth, inner.depth() + 1);
        demanded = Math.max(demanded, inner.demanded());
        int n = 1 + random.nextInt(3);
        return random.nextInt(3) == 0
            ? "@Fixed(%d) List<S%d> in_%d_x%d();".formatted(n, other, index, n)
            : "S%d in_%d();".formatted(other, index);
      }
    }
    return scalar("_f" + index, "");
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
