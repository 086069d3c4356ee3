package io.github.sizeis.processor.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.sizeis.processor.testing.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of layouts, as compilers gave them: {@code types} with their fields, and those of other
 * headers that they use.
 *
 * @param types all types by name, in order; a nested one is called {@code Outer.Inner}
 * @param own the names of those that the file is about
 */
record OracleFile(Map<String, CType> types, List<String> own) {

  /** A struct, a union or an enum. */
  record CType(JsonObject json) {

    String name() {
      return json.get("name").getAsString();
    }

    boolean is(String kind) {
      return json.get("kind").getAsString().equals(kind);
    }

    int packing() {
      return json.has("packing") ? json.get("packing").getAsInt() : 0;
    }

    List<CField> fields() {
      return objects(json, "fields").stream().map(CField::new).toList();
    }

    /** Returns the layout for "win64" or "win32", where the type is there at all. */
    Optional<JsonObject> layout(String abi) {
      JsonElement layout = json.getAsJsonObject("layout").get(abi);
      return layout == null || layout.isJsonNull()
          ? Optional.empty()
          : Optional.of(layout.getAsJsonObject());
    }

    boolean endsInFlexibleArray() {
      List<CField> fields = fields();
      return !fields.isEmpty() && fields.get(fields.size() - 1).has("flexible");
    }
  }

  /** A field. */
  record CField(JsonObject json) {

    boolean has(String key) {
      return json.has(key) && !json.get(key).isJsonNull();
    }

    String text(String key) {
      return has(key) ? json.get(key).getAsString() : "";
    }

    int number(String key) {
      return has(key) ? json.get(key).getAsInt() : 0;
    }

    String name() {
      return text("name");
    }
  }

  static OracleFile read(String api) {
    JsonObject root =
        JsonParser.parseString(Sources.resource("/oracle/" + api + "-structs.json"))
            .getAsJsonObject();
    Map<String, CType> types = new LinkedHashMap<>();
    objects(root, "external").stream().map(CType::new).forEach(t -> types.put(t.name(), t));
    List<String> own = new ArrayList<>();
    for (JsonObject json : objects(root, "types")) {
      CType type = new CType(json);
      types.put(type.name(), type);
      own.add(type.name());
    }
    return new OracleFile(types, own);
  }

  static List<JsonObject> objects(JsonObject json, String key) {
    JsonArray array = json.has(key) ? json.getAsJsonArray(key) : new JsonArray();
    return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }
}
