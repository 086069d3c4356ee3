package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The names of constants and helper methods in one converter, and what they stand for. Of what
 * fields share (codecs, encodings, adapters), a class has what code of it asked for here.
 */
public final class ConverterNames {

  /** What a converter has anyway: first what the converter as an object asks for. */
  private static final NameAllocator METHODS =
      allocated(
          """
          get getAll getAt getChain getDump getDumpAt getDumpChain put putChain add addChain
          bytesOf described sizeInDump leastInDump converter fromNative listFromNative toNative
          listToNative write decode encode decodePart encodePart measure measurePart decodeAt
          decodePartAt extent extentOf extentOfPart chainFromNative chainToNative
          decodeElement decodeElementAt decodeChain decodeInlineChain follow encodeChain
          measureChain size leastSize abi blocks blocksAt blocksOfChain blocksOfInlineChain\
          """);

  private static final NameAllocator CONSTANTS =
      allocated("SIZE MIN_SIZE SIZES LEAST_SIZES FIELD_SIZE CONVERTER");

  private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern NEW_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final List<String> others;
  private final Optional<SharedConstants> shared;
  private final NameAllocator constants = CONSTANTS.clone();
  private final NameAllocator methods = METHODS.clone();
  private final Set<String> besides = new HashSet<>();
  private final Map<Field, String> offsets = new LinkedHashMap<>();
  private final Map<String, String> pathOffsets = new LinkedHashMap<>();
  private final Map<Field, String> bits = new LinkedHashMap<>();
  private final Map<Field, String> helpers = new LinkedHashMap<>();
  private final Map<AdapterType, String> adapters = new LinkedHashMap<>();
  private final Map<EnumType, String> enums = new LinkedHashMap<>();
  private final Map<Encoding, String> encodings = new LinkedHashMap<>();

  /** What code has asked for the name of. */
  private final Set<Object> named;

  public ConverterNames(Struct struct) {
    this(struct, List.of(), Optional.empty(), new HashSet<>());
  }

  /**
   * Allocates the names in a frame.
   *
   * @param others what else the class has for methods
   * @param shared the constants that frames share
   */
  public ConverterNames(Struct frame, List<String> others, SharedConstants shared) {
    this(frame, others, Optional.of(shared), new HashSet<>());
  }

  private ConverterNames(
      Struct struct, List<String> others, Optional<SharedConstants> shared, Set<Object> named) {
    this.others = others;
    this.shared = shared;
    this.named = named;
    others.forEach(methods::newName);
    // a constant would hide the class that an enum lies in
    struct.fields().stream()
        .flatMap(f -> Uses.parts(f.shape()))
        .flatMap(s -> s.constants().stream())
        .map(e -> e.name().simpleNames().get(0))
        .distinct()
        .forEach(constants::newName);
    for (Field field : struct.fields()) {
      name(field, constants.newName(upperSnake(field.javaName())));
    }
    for (Field field : struct.fields()) {
      field
          .expressions()
          .flatMap(e -> e.fields().stream())
          .filter(FieldPath::isNested)
          .forEach(p -> pathOffsets.computeIfAbsent(p, n -> constants.newName(upperSnake(n))));
    }
    struct.fields().stream().flatMap(f -> Uses.parts(f.shape())).forEach(this::collect);
  }

  /** What an arm holds lies where its union lies. */
  private void name(Field field, String offset) {
    offsets.put(field, offset);
    helpers.put(field, newHelper(field.javaName()));
    if (field.isBits()) {
      bits.put(field, constants.newName(upperSnake(field.javaName()) + "_BIT"));
    }
    field.shape().choice().ifPresent(u -> u.contents().forEach(c -> name(c, offset)));
  }

  /** A field's helper has others beside it, which are called after it. */
  private String newHelper(String javaName) {
    String helper = methods.newName(javaName);
    while (!Collections.disjoint(besides, beside(helper))) {
      helper = methods.newName(helper);
    }
    besides.addAll(beside(helper));
    return helper;
  }

  private static List<String> beside(String helper) {
    String name = JavaTypes.capitalized(helper);
    return List.of(name, name + "Element", name + "Arm");
  }

  private void collect(Shape shape) {
    shape.word().ifPresent(this::collect);
    shape.structUse().flatMap(StructUse::adapter).ifPresent(this::collect);
  }

  private void collect(Word word) {
    word.adapter().ifPresent(this::collect);
    word.encoding().ifPresent(this::collect);
    word.constants()
        .ifPresent(
            t ->
                enums.computeIfAbsent(
                    t, e -> constant(e, upperSnake(e.name().simpleName()) + "_CODEC")));
  }

  private void collect(AdapterType adapter) {
    adapters.computeIfAbsent(adapter, a -> constant(a, upperSnake(a.name().simpleName())));
  }

  private void collect(Encoding encoding) {
    if (!encoding.isWide()) {
      encodings.computeIfAbsent(encoding, e -> constant(e, upperSnake(e.name())));
    }
  }

  private String constant(Object helper, String wanted) {
    return shared.map(s -> s.name(helper, wanted)).orElseGet(() -> constants.newName(wanted));
  }

  /** Returns the constant that holds the offset of a field. */
  public String offset(Field field) {
    return offsets.get(field);
  }

  /** Returns the constant that holds the offset of a field of a struct in the struct. */
  String pathOffset(String path) {
    return pathOffsets.get(path);
  }

  /** Returns the names of fields of structs in the struct, with the constants of their offsets. */
  public Map<String, String> pathOffsets() {
    return pathOffsets;
  }

  /** Returns the constant that holds the bit of its first byte at which a bit field starts. */
  public String bit(Field field) {
    return bits.get(field);
  }

  /** Returns the name of a field's own helper methods. */
  public String helper(Field field) {
    return helpers.get(field);
  }

  /**
   * Returns the names in code of the same class for another view of the same fields; what code of
   * either names is written once.
   */
  public ConverterNames of(Struct view) {
    return new ConverterNames(view, others, shared, named);
  }

  /** Returns the constant of an enum's codec, for code that uses it. */
  String codec(EnumType type) {
    named.add(type);
    return enums.get(type);
  }

  /** Returns the constant of an enum's codec, if some code uses it so far. */
  public Optional<String> codecInUse(EnumType type) {
    return named.contains(type) ? Optional.of(enums.get(type)) : Optional.empty();
  }

  /** Returns the constant of an adapter, for code that uses it. */
  public String adapter(AdapterType adapter) {
    named.add(adapter);
    return adapters.get(adapter);
  }

  /** Returns the constant of an encoding that is not UTF-16, for code that uses it. */
  public String encoding(Encoding encoding) {
    collect(encoding); // it may be that of another function's string
    named.add(encoding);
    return encodings.get(encoding);
  }

  /** Returns what a call for a string passes along: its encoding, where that is not UTF-16. */
  public CodeBlock andEncoding(Encoding encoding) {
    return encoding.isWide() ? CodeBlock.of("") : CodeBlock.of(", $N", encoding(encoding));
  }

  /** Returns a call of an adapter for {@code memory}: it reads ("from") or writes ("to"). */
  CodeBlock adapting(String direction, AdapterType adapter, CodeBlock value, CodeBlock label) {
    named.add(adapter);
    String width =
        switch (adapter.width()) {
          case INT -> "Int";
          case LONG -> "Long";
          case BYTES -> "Bytes";
        };
    return CodeBlock.of(
        "$T.$L($N, $L, memory.order(), $L)",
        RuntimeTypes.ADAPTERS,
        direction + width,
        adapters.get(adapter),
        value,
        label);
  }

  /** Returns the adapters that code uses, with their constants. */
  Map<AdapterType, String> adapters() {
    return those(adapters, named::contains);
  }

  /** Returns the enums whose codecs code uses, with the constants of those. */
  Map<EnumType, String> enums() {
    return those(enums, named::contains);
  }

  /** Returns the encodings that code uses, bar UTF-16, with their constants. */
  Map<Encoding, String> encodings() {
    return those(encodings, named::contains);
  }

  private static <T> Map<T, String> those(Map<T, String> all, Predicate<T> isNamed) {
    Map<T, String> result = new LinkedHashMap<>(all);
    result.keySet().removeIf(isNamed.negate());
    return result;
  }

  private static String upperSnake(String name) {
    String words = NO_LETTERS.matcher(name).replaceAll("_");
    return NEW_WORD.matcher(words).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  private static NameAllocator allocated(String names) {
    NameAllocator allocator = new NameAllocator();
    List.of(names.split("\\s+", -1)).forEach(allocator::newName);
    return allocator;
  }
}
