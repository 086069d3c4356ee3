package io.github.sizeis.processor.remedies;

import com.sun.jna.NativeLong;
import com.sun.jna.Structure;
import io.github.sizeis.processor.testing.LayoutTables;
import io.github.sizeis.runtime.Abi;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what a C compiler checks of corrected declarations: that the structs and functions of the
 * hand-written C are what was generated. All goes into the body of a C function of its own, so that
 * every remedy has its own names.
 */
final class Header {

  private static final Pattern FUNCTION =
      Pattern.compile("^\\s*([\\w ]+?[ *]+)(\\w+)\\((.*)\\);\\s*$", Pattern.MULTILINE);
  private static final Pattern CELL = Pattern.compile("(\\d+), (\\d+)");
  private static final Pattern WHOLE = Pattern.compile("(\\d+) aligned to (\\d+)");

  private static final Map<Class<?>, String> SCALARS =
      Map.of(
          byte.class, "int8_t",
          short.class, "int16_t",
          int.class, "int32_t",
          long.class, "int64_t",
          float.class, "float",
          double.class, "double");

  private static final String PRELUDE =
      """
      #include <stdbool.h>
      #include <stddef.h>
      #include <stdint.h>
      #pragma GCC diagnostic ignored "-Wunused-local-typedefs"
      #pragma GCC diagnostic ignored "-Wunused-variable"
      typedef char CHAR; typedef unsigned char BYTE, UCHAR, BOOLEAN;
      typedef short SHORT; typedef unsigned short WORD, USHORT, WCHAR;
      typedef int LONG, INT, BOOL; typedef unsigned int DWORD, ULONG, UINT;
      typedef long long LONGLONG; typedef unsigned long long ULONGLONG, QWORD, DWORD64;
      typedef float FLOAT; typedef double DOUBLE;
      typedef uintptr_t ULONG_PTR, SIZE_T; typedef intptr_t LONG_PTR, ssize_t_;
      typedef void *HANDLE; typedef WCHAR *LPWSTR; typedef char *LPSTR;
      struct POINT { LONG x, y; };
      """;

  private final Remedy remedy;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, List<String>> parameters = new TreeMap<>();
  private final Map<String, String> returned = new TreeMap<>();

  private Header(Remedy remedy) {
    this.remedy = remedy;
    Matcher function = FUNCTION.matcher(remedy.c());
    while (function.find()) {
      returned.put(function.group(2), function.group(1).strip());
      parameters.put(function.group(2), types(function.group(3)));
    }
  }

  /** Returns a whole file that compiles where all is as the hand-written C has it. */
  static String of(List<String> bodies) {
    return PRELUDE + String.join("\n", bodies);
  }

  /** Returns the checks of one remedy for one ABI. */
  static String body(Remedy remedy, List<String> natives, List<Class<?>> libraries, Abi abi) {
    Header header = new Header(remedy);
    natives.forEach(
        n ->
            LayoutTables.of(n)
                .forEach(
                    (struct, table) -> {
                      if (table.containsKey(abi.name())) { // else it is not for those machines
                        header.structure(struct, table.get(abi.name()));
                      }
                    }));
    libraries.forEach(l -> List.of(l.getMethods()).forEach(header::function));
    return "void of_%s(void) {%n%s%n%s%n}"
        .formatted(
            remedy.key(),
            FUNCTION.matcher(remedy.c()).replaceAll(""),
            String.join("\n", header.lines));
  }

  private static List<String> types(String parameters) {
    List<String> types = new ArrayList<>();
    for (String parameter : parameters.split(",", -1)) {
      String one = parameter.strip();
      types.add(
          one.contains("(*")
              ? "void *"
              : one.endsWith("*") || one.equals("void") ? one : one.replaceFirst("\\w+$", ""));
    }
    return types.equals(List.of("void")) ? List.of() : types;
  }

  private void structure(String name, Map<String, String> cells) {
    if (name.equals("POINT")) {
      return;
    }
    String type =
        (remedy.c().matches("(?s).*\\bunion " + name + "\\b.*") ? "union " : "struct ") + name;
    cells.forEach(
        (field, cell) -> {
          Matcher whole = WHOLE.matcher(cell);
          Matcher place = CELL.matcher(cell);
          if (whole.matches()) {
            expect("sizeof(" + type + ")", whole.group(1));
            expect("_Alignof(" + type + ")", whole.group(2));
          } else if (place.matches()) {
            expect("offsetof(" + type + ", " + field + ")", place.group(1));
            if (!remedy.c().contains(" " + field + "[];")) {
              expect("sizeof(((" + type + " *) 0)->" + field + ")", place.group(2));
            }
          }
        });
  }

  private void expect(String expression, String number) {
    lines.add(
        "_Static_assert(%1$s == %2$s, \"%3$s: %1$s is not %2$s\");"
            .formatted(expression, number, remedy.key()));
  }

  private void function(Method method) {
    String name = method.getName();
    List<String> types = parameters.getOrDefault(name, List.of("no C of '" + name + "' is given"));
    if (types.size() != method.getParameterCount()) {
      lines.add("#error " + remedy.key() + ": " + name + " has other parameters: " + types);
      return;
    }
    for (int i = 0; i < types.size(); i++) {
      same(name, types.get(i), method.getParameterTypes()[i]);
    }
    if (returned.getOrDefault(name, "").equals("void")) {
      lines.add(method.getReturnType() == void.class ? "" : "#error " + name + " returns nothing");
    } else {
      same(name, returned.getOrDefault(name, "void"), method.getReturnType());
    }
  }

  private void same(String function, String c, Class<?> java) {
    expect("sizeof(" + c + ") /* of " + function + " */", "sizeof(" + c(java) + ")");
  }

  /** Returns a type of C that has the size of a parameter of the JNA mapping. */
  private static String c(Class<?> java) {
    if (java == NativeLong.class) {
      return "long";
    } else if (Structure.class.isAssignableFrom(java)) {
      return "struct " + java.getEnclosingClass().getSimpleName();
    }
    return SCALARS.getOrDefault(java, "void *");
  }
}
