package io.github.sizeis.processor.ctest;

import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.runtime.Abi;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What files of C have in common. */
final class CText {

  /** Macros for what differs by ABI or compiler. */
  static final String ABIS =
      """
      #if defined(_WIN64)
      #define PER_ABI(w64, w32, lp64, x86, arm) w64
      #elif defined(_WIN32)
      #define PER_ABI(w64, w32, lp64, x86, arm) w32
      #elif defined(__LP64__)
      #define PER_ABI(w64, w32, lp64, x86, arm) lp64
      #elif defined(__i386__)
      #define PER_ABI(w64, w32, lp64, x86, arm) x86
      #elif defined(__arm__)
      #define PER_ABI(w64, w32, lp64, x86, arm) arm
      #else
      #error "no ABI that converters know"
      #endif

      #if defined(_MSC_VER)
      #define ALIGNED(n) __declspec(align(n))
      #else
      #define ALIGNED(n) __attribute__((aligned(n)))
      #endif

      """;

  /** Checks, when it runs, which bits of a struct one field is. */
  static final String BIT_CHECK =
      """
      static int failures;

      /* Big-endian machines count bits from the highest of a byte. */
      #if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
      #define BIT(bytes, i) ((bytes)[(i) / 8] >> (7 - (i) % 8) & 1)
      #else
      #define BIT(bytes, i) ((bytes)[(i) / 8] >> (i) % 8 & 1)
      #endif

      /* Of a struct that was zero, just the bits of one field must be set now. */
      static void check_bits(const char *field, const unsigned char *bytes, size_t size, size_t first, size_t width) {
        size_t i;
        for (i = 0; i < 8 * size; i++) {
          if (BIT(bytes, i) != (i >= first && i < first + width)) {
            printf("%s: bit %lu\\n", field, (unsigned long) i);
            failures++;
            return;
          }
        }
      }

      """;

  private CText() {}

  /** Returns one number, or what chooses it by ABI. */
  static String perAbi(List<Integer> numbers, StructLayout layout) {
    return numbers.stream().distinct().count() == 1
        ? String.valueOf(numbers.get(0))
        : "PER_ABI(" + listed(numbers, layout) + ")";
  }

  /** Returns an argument for each ABI, an empty one for those that a struct is not for. */
  static String listed(List<?> all, StructLayout layout) {
    List<Abi> abis = List.of(Abi.values());
    return abis.stream()
        .map(a -> layout.abis().contains(a) ? all.get(abis.indexOf(a)).toString() : "")
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns a text about a struct in its packing, or one for each packing and alignment where those
   * differ by machine.
   *
   * @param struct the struct
   * @param ofAlignment makes the text of the alignment that is demanded, 0 for none
   */
  static String eachForm(Struct struct, IntFunction<String> ofAlignment) {
    return each(
        struct,
        abi -> List.of(struct.form().pack().on(abi), struct.form().align().on(abi)),
        form -> packed(form.get(0), ofAlignment.apply(form.get(1))));
  }

  /** Returns a text about a struct's fields in their order, or one for each order. */
  static String eachOrder(Struct struct, Function<List<Integer>, String> ofFields) {
    return each(struct, abi -> struct.form().order().on(abi, struct.fields().size()), ofFields);
  }

  private static String each(
      Struct struct, Function<Abi, List<Integer>> of, Function<List<Integer>, String> write) {
    Map<List<Integer>, Set<Abi>> forms = new LinkedHashMap<>();
    for (Abi abi : struct.form().on().abis()) {
      forms.computeIfAbsent(of.apply(abi), f -> EnumSet.noneOf(Abi.class)).add(abi);
    }
    StringBuilder text = new StringBuilder();
    forms.forEach(
        (form, abis) -> {
          String one = write.apply(form);
          String holds =
              Arrays.stream(Abi.values())
                  .map(a -> abis.contains(a) ? "1" : "0")
                  .collect(Collectors.joining(", "));
          text.append(forms.size() == 1 ? one : "#if PER_ABI(" + holds + ")\n" + one + "#endif\n");
        });
    return text.toString();
  }

  private static String packed(int pack, String text) {
    return pack == 0 ? text : "#pragma pack(push, " + pack + ")\n" + text + "#pragma pack(pop)\n";
  }

  /** Returns what demands an alignment, if one is demanded. */
  static String aligned(int alignment) {
    return alignment == 0 ? "" : "ALIGNED(" + alignment + ") ";
  }

  /** Returns what sets all bits of a field, looks which those are, and does something more. */
  static String bitCheck(
      String type, String field, String path, String first, int width, String more) {
    return """
          {
            %1$s s;
            memset(&s, 0, sizeof s);
            s.%2$s = -1;
            check_bits("%3$s", (const unsigned char *) &s, sizeof s, %4$s, %5$d);
        %6$s  }
        """
        .formatted(type, field, path, first, width, more);
  }
}
