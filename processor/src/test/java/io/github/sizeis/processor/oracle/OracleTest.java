package io.github.sizeis.processor.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.github.sizeis.processor.oracle.OracleFile.CType;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.LayoutTables;
import io.github.sizeis.processor.testing.Toolchain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every type of three Windows APIs, declared by a tool from what compilers said of it, has the
 * layout that they gave it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OracleTest {

  private static final Map<String, String> ABIS = Map.of("win64", "WIN64", "win32", "WIN32");

  /** What the language cannot say yet, by name, with the reason: nothing. */
  private static final Map<String, String> UNSAID = Map.of();

  /**
   * Structs that end in {@code T x[1]}, of which the language cannot say that it is more: another
   * struct lies behind it, it is a member of a union, or no field tells how many there are. The
   * layout is that of the one element which the header declares.
   */
  private static final Set<String> CUT_TAILS =
      Set.of(
          "MIB_IPMCAST_MFE",
          "MIB_IPMCAST_MFE_STATS",
          "MIB_OPAQUE_INFO._Anonymous_e__Union",
          "MIB_OPAQUE_QUERY",
          "PFLOGFRAME");

  private final Map<String, Map<String, Map<String, Map<String, String>>>> tables =
      new LinkedHashMap<>();
  private final Set<String> cutTails = new TreeSet<>();

  @BeforeAll
  void compileAll(@TempDir Path directory) {
    List<String> apis = List.of("dhcpsapi", "netmanagement", "iphelper");
    Compilation compilation =
        Compilation.with(Toolchain.JAVAC, directory).options(Toolchain.JAVAC.quiet(17));
    for (String api : apis) {
      Declarations all = Declarations.of(OracleFile.read(api), container(api));
      compilation.source("oracle/" + container(api) + ".java", all.source());
      cutTails.addAll(all.cutTails());
    }
    Compiled compiled = compilation.compile();
    assertEquals(List.of(), compiled.errors());
    Map<String, String> sources = compiled.sources();
    for (String api : apis) {
      String natives = sources.get("oracle/" + container(api) + "Native.java");
      tables.put(api, LayoutTables.of(natives));
    }
  }

  private static String container(String api) {
    return Character.toUpperCase(api.charAt(0)) + api.substring(1);
  }

  @ParameterizedTest
  @CsvSource({"dhcpsapi, 163, 3396", "netmanagement, 332, 5738", "iphelper, 239, 5588"})
  void everyTypeHasTheLayoutThatCompilersGiveIt(String api, int count, int numbers) {
    OracleFile file = OracleFile.read(api);
    assertEquals(count, file.own().size());
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (CType type : file.types().values()) {
      if (!UNSAID.containsKey(type.name())) {
        for (String abi : ABIS.keySet()) {
          compared += compare(api, type, abi, differences);
        }
      }
    }
    assertEquals(List.of(), differences);
    assertEquals(numbers, compared);
  }

  private int compare(String api, CType type, String abi, List<String> differences) {
    Optional<JsonObject> layout = type.layout(abi);
    if (layout.isEmpty()) {
      return 0;
    } else if (type.is("enum")) {
      expect(type.name(), "4, 4", whole(layout.get(), ", "), differences);
      return 1;
    }
    Map<String, Map<String, String>> table = tables.get(api).get(Declarations.cName(type.name()));
    if (table == null) {
      differences.add(type.name() + " has no structure");
      return 0;
    }
    Map<String, String> cells = table.get(ABIS.get(abi));
    expect(
        type.name() + " on " + abi,
        whole(layout.get(), " aligned to "),
        cells.get(""),
        differences);
    List<JsonObject> fields = OracleFile.objects(layout.get(), "fields");
    for (JsonObject field : fields) {
      String name = field.get("name").getAsString();
      String path = type.name() + "." + name + " on " + abi;
      String offset = field.get("offset").getAsString();
      boolean bits =
          type.fields().stream().anyMatch(f -> f.name().equals(name) && f.has("bitfield"));
      String expected =
          bits ? offset + ":0, 3 bits" : offset + ", " + field.get("size").getAsString();
      expect(path, expected, cells.get(name), differences);
    }
    return 2 + 2 * fields.size();
  }

  private static String whole(JsonObject layout, String between) {
    return layout.get("size").getAsString() + between + layout.get("align").getAsString();
  }

  private static void expect(
      String path, String expected, String actual, List<String> differences) {
    if (!expected.equals(actual)) {
      differences.add(path + " is at " + actual + " instead of " + expected);
    }
  }

  @Test
  void tailsAreCutOnlyWhereNothingElseCanBeSaid() {
    assertEquals(new TreeSet<>(CUT_TAILS), cutTails);
  }

  @Test
  void whatIsUnsaidExists() {
    Set<String> all = new TreeSet<>();
    tables.keySet().forEach(api -> all.addAll(OracleFile.read(api).types().keySet()));
    assertTrue(all.containsAll(UNSAID.keySet()));
  }
}
