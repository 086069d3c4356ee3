package io.github.sizeis.examples.dhcp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.sizeis.examples.OracleImage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of the functions of {@code dhcpsapi.h}, from others than us. */
final class OracleFunctions {
  private static final JsonObject ALL =
      JsonParser.parseString(
              new String(
                  OracleImage.resource("/oracle/dhcpsapi-functions.json"), StandardCharsets.UTF_8))
          .getAsJsonObject();

  private OracleFunctions() {}

  /**
   * A function.
   *
   * @param name its name
   * @param returns the type that it returns, by the names of the metadata
   * @param parameters its parameters, in order
   * @param results the parameters that come out with memory which the caller frees
   * @param enumeration how it pages, if it does
   */
  record OracleFunction(
      String name,
      String returns,
      List<OracleParameter> parameters,
      List<String> results,
      Optional<Enumeration> enumeration) {

    OracleParameter parameter(String of) {
      return parameters.stream().filter(p -> p.name().equals(of)).findFirst().orElseThrow();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param type its type, without typedefs; a star for each pointer
   * @param target the struct that it points to; empty where it is another thing
   * @param comesOut whether the function fills it
   */
  record OracleParameter(String name, String type, String target, boolean comesOut) {}

  /**
   * How a function pages.
   *
   * @param handle the parameter with which it goes on
   * @param preferredMaximum the parameter for how much a page may have
   * @param unit what that counts; empty where no one has said it
   * @param result the page
   * @param read how many elements the page has
   * @param total how many there are
   * @param totalMeaning which of them; empty where no one has said it
   */
  record Enumeration(
      String handle,
      String preferredMaximum,
      String unit,
      String result,
      String read,
      String total,
      String totalMeaning) {}

  static Stream<OracleFunction> all() {
    return ALL.getAsJsonArray("functions").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(OracleFunctions::function);
  }

  static Stream<OracleFunction> enumerations() {
    return all().filter(f -> f.enumeration().isPresent());
  }

  static OracleFunction named(String name) {
    return all().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  static Map<String, Integer> errorCodes() {
    Map<String, Integer> codes = new LinkedHashMap<>();
    ALL.getAsJsonObject("errorCodes")
        .entrySet()
        .forEach(e -> codes.put(e.getKey(), e.getValue().getAsInt()));
    return codes;
  }

  private static OracleFunction function(JsonObject of) {
    return new OracleFunction(
        text(of, "name"),
        text(of, "returns"),
        of.getAsJsonArray("params").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .map(OracleFunctions::parameter)
            .toList(),
        of.has("results")
            ? of.getAsJsonArray("results").asList().stream().map(JsonElement::getAsString).toList()
            : List.of(),
        Optional.ofNullable(of.getAsJsonObject("enumeration")).map(OracleFunctions::enumeration));
  }

  private static OracleParameter parameter(JsonObject of) {
    return new OracleParameter(
        text(of, "name"),
        text(of, "type"),
        of.has("target") ? text(of, "target") : "",
        of.has("out"));
  }

  private static Enumeration enumeration(JsonObject of) {
    return new Enumeration(
        text(of, "resumeHandle"),
        text(of, "preferredMaximum"),
        of.has("preferredMaximumUnit") ? text(of, "preferredMaximumUnit") : "",
        text(of, "result"),
        text(of, "read"),
        text(of, "total"),
        of.has("totalMeaning") ? text(of, "totalMeaning") : "");
  }

  private static String text(JsonObject of, String name) {
    return of.get(name).getAsString();
  }
}
