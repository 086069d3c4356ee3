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

  /** Names of ours for what has none in the header. */
  private static final Map<String, String> OURS =
      Map.of(
          "ADDRESS_HEAD", "IP_ADAPTER_UNICAST_ADDRESS_LH._Anonymous_e__Union",
          "ADDRESS_HEAD_LENGTH_AND_FLAGS",
              "IP_ADAPTER_UNICAST_ADDRESS_LH._Anonymous_e__Union._Anonymous_e__Struct",
          "ADAPTER_HEAD", "IP_ADAPTER_ADDRESSES_LH._Anonymous1_e__Union",
          "ADAPTER_HEAD_LENGTH_AND_INDEX",
              "IP_ADAPTER_ADDRESSES_LH._Anonymous1_e__Union._Anonymous_e__Struct");

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

  /** Returns whether the compilers were asked for a type. */
  public static boolean knows(String cName) {
    return find(cName).filter(t -> t.has("layout")).isPresent();
  }

  /** The layout of a struct where pointers are as wide as in an ABI. */
  public static Layout of(String cName, Abi abi) {
    JsonObject layout = layout(cName, abi);
    return new Layout(
        layout.get("size").getAsInt(), layout.get("align").getAsInt(), ofFields(layout, "offset"));
  }

  /** The sizes of the fields, by name. */
  public static Map<String, Integer> sizes(String cName, Abi abi) {
    return ofFields(layout(cName, abi), "size");
  }

  private static JsonObject layout(String cName, Abi abi) {
    return find(cName)
        .orElseThrow(() -> new AssertionError("the oracle does not know " + cName))
        .getAsJsonObject("layout")
        .getAsJsonObject(abi.pointerSize() == Long.BYTES ? "win64" : "win32");
  }

  private static Map<String, Integer> ofFields(JsonObject layout, String number) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (JsonElement field : layout.getAsJsonArray("fields")) {
      JsonObject of = field.getAsJsonObject();
      numbers.put(of.get("name").getAsString(), of.get(number).getAsInt());
    }
    return numbers;
  }

  /** What stands inside of another type has that one's name before its own. */
  private static Optional<JsonObject> find(String cName) {
    return names()
        .filter(n -> n.replaceFirst("\\._?", "_").equals(cName) || n.equals(OURS.get(cName)))
        .findFirst()
        .map(TYPES::get)
        .or(() -> nameless(cName));
  }

  /** What has no name in the header has one of ours. */
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
