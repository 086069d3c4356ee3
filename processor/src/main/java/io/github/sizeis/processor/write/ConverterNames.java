package io.github.sizeis.processor.write;

import com.palantir.javapoet.NameAllocator;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.AdapterType;
import io.github.sizeis.processor.model.Encoding;
import io.github.sizeis.processor.model.EnumType;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Sizing;
import io.github.sizeis.processor.model.Struct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of constants and helper methods in one converter, and what they stand for. */
final class ConverterNames {

  private static final List<String> METHODS =
      List.of(
          "fromNative",
          "listFromNative",
          "toNative",
          "listToNative",
          "write",
          "decode",
          "encode",
          "decodePart",
          "encodePart",
          "measure",
          "measurePart",
          "shape",
          "decodeAt",
          "decodePartAt",
          "extent",
          "extentOf",
          "extentOfPart",
          "chainFromNative",
          "chainToNative",
          "decodeElement",
          "decodeElementAt",
          "decodeChain",
          "decodeInlineChain",
          "follow",
          "encodeChain",
          "measureChain",
          "size",
          "leastSize",
          "abi",
          "blocks",
          "blocksAt",
          "blocksOfChain",
          "blocksOfInlineChain");

  private final NameAllocator constants = new NameAllocator();
  private final NameAllocator methods = new NameAllocator();
  private final Map<Field, String> offsets = new LinkedHashMap<>();
  private final Map<String, String> pathOffsets = new LinkedHashMap<>();
  private final Map<Field, String> bits = new LinkedHashMap<>();
  private final Map<Field, String> helpers = new LinkedHashMap<>();
  private final Map<AdapterType, String> adapters = new LinkedHashMap<>();
  private final Map<AdapterType, String> adapterMethods = new LinkedHashMap<>();
  private final Map<EnumType, String> enums = new LinkedHashMap<>();
  private final Map<Encoding, String> encodings = new LinkedHashMap<>();

  ConverterNames(Struct struct) {
    this(struct, List.of());
  }

  /**
   * Allocates the names.
   *
   * @param others what else the class has for methods
   */
  ConverterNames(Struct struct, List<String> others) {
    others.forEach(methods::newName);
    List.of("SIZE", "MIN_SIZE", "SIZES", "LEAST_SIZES").forEach(constants::newName);
    METHODS.forEach(methods::newName);
    for (Field field : struct.fields()) {
      name(field, constants.newName(upperSnake(field.javaName())));
    }
    for (Field field : struct.fields()) {
      Sizing.expressions(field.shape())
          .flatMap(e -> e.fields().stream())
          .filter(FieldPath::isNested)
          .forEach(p -> pathOffsets.computeIfAbsent(p, n -> constants.newName(upperSnake(n))));
    }
    struct.fields().stream().flatMap(f -> Uses.parts(f.shape())).forEach(this::collect);
  }

  /** What an arm holds lies where its union lies. */
  private void name(Field field, String offset) {
    offsets.put(field, offset);
    helpers.put(field, methods.newName(field.javaName()));
    if (field.shape() instanceof Shape.Bits) {
      bits.put(field, constants.newName(upperSnake(field.javaName()) + "_BIT"));
    }
    if (field.shape() instanceof Shape.Choice choice) {
      choice.contents().forEach(c -> name(c, offset));
    }
  }

  private void collect(Shape shape) {
    if (shape instanceof Shape.AdaptedScalar adapted) {
      collect(adapted.adapter());
    } else if (shape instanceof Shape.AdaptedStruct adapted) {
      collect(adapted.adapter());
    } else if (shape instanceof Shape.Enumerated enumerated) {
      enums.computeIfAbsent(
          enumerated.type(), e -> constants.newName(upperSnake(e.name().simpleName()) + "_CODEC"));
    } else if (shape instanceof Shape.Text text) {
      collect(text.encoding());
    } else if (shape instanceof Shape.FixedText text) {
      collect(text.encoding());
    } else if (shape instanceof Shape.Unit unit) {
      collect(unit.encoding());
    } else if (shape instanceof Shape.MultiText texts) {
      collect(texts.encoding());
    }
  }

  private void collect(AdapterType adapter) {
    if (!adapters.containsKey(adapter)) {
      String name = adapter.name().simpleName();
      adapters.put(adapter, constants.newName(upperSnake(name)));
      adapterMethods.put(adapter, name.replaceFirst("(?<=.)Adapter$", ""));
    }
  }

  private void collect(Encoding encoding) {
    if (!encoding.isWide()) {
      encodings.computeIfAbsent(encoding, e -> constants.newName(upperSnake(e.name())));
    }
  }

  /** Returns the constant that holds the offset of a field. */
  String offset(Field field) {
    return offsets.get(field);
  }

  /** Returns the constant that holds the offset of a field of a struct in the struct. */
  String pathOffset(String path) {
    return pathOffsets.get(path);
  }

  /** Returns the names of fields of structs in the struct, with the constants of their offsets. */
  Map<String, String> pathOffsets() {
    return pathOffsets;
  }

  /** Returns the constant that holds the bit of its first byte at which a bit field starts. */
  String bit(Field field) {
    return bits.get(field);
  }

  /** Returns the name of a field's own helper methods. */
  String helper(Field field) {
    return helpers.get(field);
  }

  /** Returns the adapters that the struct uses, with their constants. */
  Map<AdapterType, String> adapters() {
    return adapters;
  }

  /** Returns the enums that the struct uses, with the constants of their codecs. */
  Map<EnumType, String> enums() {
    return enums;
  }

  /** Returns the encodings that the struct uses, bar UTF-16, with their constants. */
  Map<Encoding, String> encodings() {
    return encodings;
  }

  /** Returns the method through which an adapter reads ("from") or writes ("to"). */
  String adapterMethod(String direction, AdapterType adapter) {
    return direction + adapterMethods.get(adapter);
  }

  private static String upperSnake(String name) {
    String snake =
        name.replaceAll("[^A-Za-z0-9]+", "_")
            .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
            .toUpperCase(Locale.ROOT);
    return snake;
  }
}
