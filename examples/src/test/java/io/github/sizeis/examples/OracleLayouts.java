package io.github.sizeis.examples;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.sizeis.runtime.Abi;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the compilers for Windows say of the types that the examples declare. */
public final class OracleLayouts {

  private static final List<String> FILES = List.of("dhcpsapi", "netmanagement", "iphelper");

  private static final Map<String, JsonObject> TYPES = load();

  private OracleLayouts() {}

  private static Map<String, JsonObject> load() {
    Map<String, JsonObject> types = new LinkedHashMap<>();
    FILES.forEach(f -> types.putAll(load(f)));
    return types;
  }

  private static Map<String, JsonObject> load(String file) {
    byte[] json = OracleImage.resource("/oracle/" + file + "-layouts.json");
    Map<String, JsonObject> types = new LinkedHashMap<>();
    JsonParser.parseString(new String(json, StandardCharsets.UTF_8))
        .getAsJsonObject()
        .getAsJsonArray("types")
        .forEach(
            t -> types.put(t.getAsJsonObject().get("name").getAsString(), t.getAsJsonObject()));
    return types;
  }

  /**
   * The names of all types of a file; those inside of another have its name and a dot before their
   * own.
   */
  static Stream<String> names(String file) {
    return load(file).keySet().stream();
  }

  private static Stream<String> names() {
    return TYPES.keySet().stream();
  }

  /** The names of all enums. */
  static Stream<String> enums() {
    return names().filter(n -> TYPES.get(n).get("kind").getAsString().equals("enum"));
  }

  static boolean isEnum(String cName) {
    return enums().anyMatch(cName::equals);
  }

  /** The layout of a struct where pointers are as wide as in an ABI. */
  public static Layout of(String cName, Abi abi) {
    JsonObject layout =
        type(cName)
            .getAsJsonObject("layout")
            .getAsJsonObject(abi.pointerSize() == Long.BYTES ? "win64" : "win32");
    Map<String, Integer> offsets = new LinkedHashMap<>();
    for (JsonElement field : layout.getAsJsonArray("fields")) {
      JsonObject of = field.getAsJsonObject();
      offsets.put(of.get("name").getAsString(), of.get("offset").getAsInt());
    }
    return new Layout(layout.get("size").getAsInt(), layout.get("align").getAsInt(), offsets);
  }

  /** What has no name in the header has a name of ours, after that of the struct around it. */
  private static JsonObject type(String cName) {
    return Optional.ofNullable(TYPES.get(cName))
        .or(() -> nameless(cName))
        .orElseThrow(() -> new AssertionError("the oracle does not know " + cName));
  }

  private static Optional<JsonObject> nameless(String cName) {
    return names()
        .filter(n -> n.contains("._Anonymous_"))
        .filter(n -> cName.startsWith(n.replaceFirst("\\..*", "_")))
        .max(Comparator.comparing(String::length))
        .map(TYPES::get);
  }

  /** The constants of an enum, with their values. */
  public static Map<String, Integer> constants(String cName) {
    Map<String, Integer> constants = new LinkedHashMap<>();
    for (JsonElement constant : TYPES.get(cName).getAsJsonArray("values")) {
      JsonObject of = constant.getAsJsonObject();
      constants.put(of.get("name").getAsString(), of.get("value").getAsInt());
    }
    return constants;
  }
}
