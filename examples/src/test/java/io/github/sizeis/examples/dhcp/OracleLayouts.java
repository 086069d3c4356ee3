package io.github.sizeis.examples.dhcp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.sizeis.runtime.Abi;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the compilers for Windows say of the types that the example declares. */
final class OracleLayouts {

  private static final Map<String, JsonObject> TYPES = load();

  private OracleLayouts() {}

  private static Map<String, JsonObject> load() {
    byte[] json = OracleImage.resource("/oracle/dhcpsapi-layouts.json");
    Map<String, JsonObject> types = new LinkedHashMap<>();
    JsonParser.parseString(new String(json, StandardCharsets.UTF_8))
        .getAsJsonObject()
        .getAsJsonArray("types")
        .forEach(
            t -> types.put(t.getAsJsonObject().get("name").getAsString(), t.getAsJsonObject()));
    return types;
  }

  /** The layout of a struct where pointers are as wide as in an ABI. */
  static Layout of(String cName, Abi abi) {
    JsonObject layout =
        TYPES
            .get(cName)
            .getAsJsonObject("layout")
            .getAsJsonObject(abi.pointerSize() == Long.BYTES ? "win64" : "win32");
    Map<String, Integer> offsets = new LinkedHashMap<>();
    for (JsonElement field : layout.getAsJsonArray("fields")) {
      JsonObject of = field.getAsJsonObject();
      offsets.put(of.get("name").getAsString(), of.get("offset").getAsInt());
    }
    return new Layout(layout.get("size").getAsInt(), layout.get("align").getAsInt(), offsets);
  }

  /** The constants of an enum, with their values. */
  static Map<String, Integer> constants(String cName) {
    Map<String, Integer> constants = new LinkedHashMap<>();
    for (JsonElement constant : TYPES.get(cName).getAsJsonArray("values")) {
      JsonObject of = constant.getAsJsonObject();
      constants.put(of.get("name").getAsString(), of.get("value").getAsInt());
    }
    return constants;
  }
}
