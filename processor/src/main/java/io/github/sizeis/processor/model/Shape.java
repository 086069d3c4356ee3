package io.github.sizeis.processor.model;

import io.github.sizeis.internal.Machine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one part lies in memory, and what it is in Java: the heart of the model. A new construct of
 * the language is a new kind of shape; every stage after this one switches over them.
 */
public sealed interface Shape {

  /**
   * Does what depends on the kind of shape. Most need not tell apart what lies behind an address,
   * or how an array's length is told: {@code pointer}, {@code pointedArray} and {@code inlineArray}
   * are for all of these that have no method of their own.
   */
  interface Visitor<R> {
    R word(Word word);

    R structUse(StructUse struct);

    R choice(Choice union);

    R bits(Bits bits);

    R chain(Chain chain);

    default R pointer(Pointer pointer) {
      throw new IllegalStateException("nothing is known here of " + pointer);
    }

    default R pointerTo(PointerTo pointer) {
      return pointer(pointer);
    }

    default R text(Text text) {
      return pointer(text);
    }

    default R multiText(MultiText texts) {
      return pointer(texts);
    }

    default R opaque(Opaque opaque) {
      return pointer(opaque);
    }

    default R pointedArray(PointedArray array) {
      return pointer(array);
    }

    default R counted(Counted array) {
      return pointedArray(array);
    }

    default R terminated(Terminated array) {
      return pointedArray(array);
    }

    default R inlineArray(InlineArray array) {
      throw new IllegalStateException("nothing is known here of " + array);
    }

    default R fixedText(FixedText text) {
      return inlineArray(text);
    }

    default R fixedArray(FixedArray array) {
      return inlineArray(array);
    }

    default R tail(Tail tail) {
      return inlineArray(tail);
    }
  }

  /** Calls the method of the visitor that is for this kind of shape. */
  <R> R accept(Visitor<R> visitor);

  /** Returns whether what lies there is an address. */
  default boolean isPointer() {
    return this instanceof Pointer || (this instanceof Chain chain && !chain.inline());
  }

  /** Returns whether this is an address that may be NULL, and {@code null} then. */
  default boolean isNullable() {
    return this instanceof Pointer pointer && pointer.nullable();
  }

  /** Returns this as an array, in place or behind a pointer, where it is one. */
  default Optional<Array> array() {
    return this instanceof Array array ? Optional.of(array) : Optional.empty();
  }

  /** Returns this as a pointer to one thing, where it is one. */
  default Optional<PointerTo> toOne() {
    return this instanceof PointerTo pointer ? Optional.of(pointer) : Optional.empty();
  }

  /** Returns this as a pointer that passes through untouched, where it is one. */
  default Optional<Opaque> opaque() {
    return this instanceof Opaque opaque ? Optional.of(opaque) : Optional.empty();
  }

  /** Returns this as a flexible array, where it is one. */
  default Optional<Tail> tail() {
    return this instanceof Tail tail ? Optional.of(tail) : Optional.empty();
  }

  /** Returns this as a union, where it is one. */
  default Optional<Choice> choice() {
    return this instanceof Choice choice ? Optional.of(choice) : Optional.empty();
  }

  /** Returns the struct of which this is a chain, the first one in place, where it is one. */
  default Optional<StructName> inlineChain() {
    return this instanceof Chain chain && chain.inline()
        ? Optional.of(chain.struct())
        : Optional.empty();
  }

  /** Returns this as a word, where it is one. */
  default Optional<Word> word() {
    return this instanceof Word word ? Optional.of(word) : Optional.empty();
  }

  /** Returns this as a word that is a Java primitive, where it is one. */
  default Optional<Word> number() {
    return word().filter(Word::isPrimitive);
  }

  /** Returns the enum that this is a constant of, where it is one. */
  default Optional<EnumType> constants() {
    return word().flatMap(Word::constants);
  }

  /** Returns whether this is a unit of a string. */
  default boolean isUnit() {
    return word().flatMap(Word::encoding).isPresent();
  }

  /** Returns whether this is a struct by value that its own converter reads and writes. */
  default boolean isConverted() {
    return structUse().filter(s -> s.adapter().isEmpty()).isPresent();
  }

  /** Returns whether this is a struct by value that is seen as its one part. */
  default boolean isPart() {
    return structUse().flatMap(StructUse::part).isPresent();
  }

  /** Returns whether this is a struct by value that an adapter sees whole. */
  default boolean isAdaptedStruct() {
    return structUse().flatMap(StructUse::adapter).isPresent();
  }

  /** Returns whether this is a struct by value that is seen as its value. */
  default boolean isWholeStruct() {
    return structUse().filter(StructUse::isWhole).isPresent();
  }

  /** Returns this as a struct by value, where it is one. */
  default Optional<StructUse> structUse() {
    return this instanceof StructUse struct ? Optional.of(struct) : Optional.empty();
  }

  /** What lies there is an address. */
  sealed interface Pointer extends Shape {

    /** Returns whether NULL is {@code null}; otherwise it is an error. */
    boolean nullable();
  }

  /** Elements in a row, in place or behind a pointer. */
  sealed interface Array extends Shape {

    /** Returns the shape of one element. */
    Shape element();

    /** Returns how many elements memory has, where fields of the struct tell it. */
    default Optional<Count> size() {
      return Optional.empty();
    }

    /** Returns the part that is valid, where not all is. */
    default Optional<Window> window() {
      return Optional.empty();
    }

    /** Returns whether it is an array in Java, or a string, rather than a list. */
    default boolean isPrimitive() {
      return element().number().isPresent() || element().isUnit();
    }
  }

  /** An array behind a pointer. */
  sealed interface PointedArray extends Pointer, Array {}

  /** An array that lies in place. */
  sealed interface InlineArray extends Array {

    /** Returns how many elements the declaration has, which {@code sizeof} counts. */
    int declared();
  }

  /**
   * A word of memory: a number, mostly.
   *
   * @param machine how wide it is, and what the number is
   * @param bigEndian whether it is in network byte order
   * @param view what it is in Java
   */
  record Word(Machine machine, boolean bigEndian, WordView view) implements Shape {

    /** A word in the machine's own byte order. */
    public Word(Machine machine, WordView view) {
      this(machine, false, view);
    }

    /** A number as a Java primitive. */
    public Word(Machine machine, JavaScalar java) {
      this(machine, new WordView.Primitive(java));
    }

    /** Returns a unit of a string. */
    public static Word unit(Encoding encoding) {
      Machine machine =
          switch (encoding.unitSize()) {
            case 1 -> Machine.UINT8;
            case 2 -> Machine.CHAR16;
            default -> Machine.UINT32;
          };
      return new Word(machine, new WordView.Unit(encoding));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.word(this);
    }

    /** Returns this in network byte order. */
    public Word swapped() {
      return new Word(machine, true, view);
    }

    /** Returns the Java primitive that it is; the view must be that. */
    public JavaScalar java() {
      return ((WordView.Primitive) view).java();
    }

    /** Returns whether it is a Java primitive. */
    public boolean isPrimitive() {
      return view instanceof WordView.Primitive;
    }

    @Override
    public Optional<EnumType> constants() {
      return view instanceof WordView.Constant constant
          ? Optional.of(constant.type())
          : Optional.empty();
    }

    /** Returns the adapter that sees it, where one does. */
    public Optional<AdapterType> adapter() {
      return view instanceof WordView.Adapted adapted
          ? Optional.of(adapted.adapter())
          : Optional.empty();
    }

    /** Returns the encoding of the string that it is a unit of, where it is one. */
    public Optional<Encoding> encoding() {
      return view instanceof WordView.Unit unit ? Optional.of(unit.encoding()) : Optional.empty();
    }

    /** Returns the same bits, as a number of the machine, whatever they are in Java. */
    public boolean isSameNumber(Word other) {
      return machine == other.machine && bigEndian == other.bigEndian;
    }
  }

  /** A struct by value. */
  record StructUse(StructName struct, StructView view) implements Shape {

    /** A struct as its value. */
    public StructUse(StructName struct) {
      this(struct, new StructView.Whole());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.structUse(this);
    }

    /** Returns whether it is its value. */
    public boolean isWhole() {
      return view instanceof StructView.Whole;
    }

    /** Returns the adapter that sees it whole, where one does. */
    public Optional<AdapterType> adapter() {
      return view instanceof StructView.Adapted adapted
          ? Optional.of(adapted.adapter())
          : Optional.empty();
    }

    /** Returns the part that it is seen as, where it is. */
    public Optional<Part> part() {
      return view instanceof StructView.OnePart one ? Optional.of(one.part()) : Optional.empty();
    }
  }

  /**
   * A pointer to one thing.
   *
   * @param target what lies behind the last pointer
   * @param depth how many pointers: 1 for {@code T *}
   * @param shared whether others may point to the same: that is one value then, and written once
   * @param nullable whether NULL is {@code null}; otherwise it is an error, at every level
   */
  record PointerTo(Shape target, int depth, boolean shared, boolean nullable) implements Pointer {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pointerTo(this);
    }
  }

  /** A pointer to a NUL-terminated string. */
  record Text(Encoding encoding, boolean nullable) implements Pointer {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** A string inline in the struct, NUL-terminated where it is shorter than its room. */
  record FixedText(Encoding encoding, int units) implements InlineArray {
    @Override
    public Shape element() {
      return Word.unit(encoding);
    }

    @Override
    public int declared() {
      return units;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fixedText(this);
    }
  }

  /**
   * A pointer to elements that fields of the struct count.
   *
   * @param element the shape of one: arrays of primitives, strings of units, lists of all else
   * @param count how many there are
   * @param window the part that is valid, where not all is
   * @param nullable whether NULL is {@code null}
   */
  record Counted(Shape element, Count count, Optional<Window> window, boolean nullable)
      implements PointedArray {
    @Override
    public Optional<Count> size() {
      return Optional.of(count);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.counted(this);
    }
  }

  /**
   * Elements inline in the struct.
   *
   * @param element the shape of one
   * @param dimensions the lengths; several are one run, the last index fastest
   * @param window the part that is valid, where not all is
   */
  record FixedArray(Shape element, List<Integer> dimensions, Optional<Window> window)
      implements InlineArray {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fixedArray(this);
    }

    /** Copies the dimensions. */
    public FixedArray {
      dimensions = List.copyOf(dimensions);
    }

    @Override
    public int declared() {
      return length();
    }

    /** Returns the number of elements in all. */
    public int length() {
      return dimensions.stream().mapToInt(Integer::intValue).reduce(1, Math::multiplyExact);
    }
  }

  /**
   * A pointer that passes through untouched.
   *
   * @param type JNA's {@code Pointer}, or the user's callback interface
   * @param callback whether it is a callback
   * @param nullable whether NULL is {@code null}; otherwise it is an error
   */
  record Opaque(JavaName type, boolean callback, boolean nullable) implements Pointer {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.opaque(this);
    }
  }

  /**
   * Elements inline at the end of the struct, as many as its other fields say.
   *
   * @param element the shape of one
   * @param count how many there are
   * @param declared how many the header declares, which {@code sizeof} counts
   */
  record Tail(Shape element, Count count, int declared) implements InlineArray {
    @Override
    public Optional<Count> size() {
      return Optional.of(count);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tail(this);
    }
  }

  /**
   * A pointer to elements that end with a sentinel: a number, NULL, or a struct of zeros.
   *
   * @param element the shape of one
   * @param sentinel the number, where elements are numbers
   * @param nullable whether NULL is {@code null}; otherwise it is an error
   */
  record Terminated(Shape element, long sentinel, boolean nullable) implements PointedArray {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.terminated(this);
    }
  }

  /** A pointer to NUL-terminated strings one behind the other, and one more NUL. */
  record MultiText(Encoding encoding, boolean nullable) implements Pointer {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.multiText(this);
    }
  }

  /**
   * A union of which fields of the struct that holds it tell the arm.
   *
   * @param union the union's names
   * @param family the class of the values, with a class nested in it for each arm
   * @param arms its arms, in order
   * @param discriminant how the fields tell the arm
   */
  record Choice(StructName union, JavaName family, List<Arm> arms, Discriminant discriminant)
      implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }

    /** Copies the arms. */
    public Choice {
      arms = List.copyOf(arms);
    }

    /** Returns the field that an arm's values hold, because it does not follow from the arm. */
    public Optional<Field> kept(Arm arm) {
      return arm.isOneCase() ? Optional.empty() : discriminant.told();
    }

    /** Returns what the arms hold, where they hold something. */
    public Stream<Field> contents() {
      return arms.stream().flatMap(a -> a.content().stream());
    }
  }

  /**
   * A bit field.
   *
   * @param declared the scalar that it is declared as
   * @param width how many bits it has
   */
  record Bits(Word declared, int width) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bits(this);
    }

    /**
     * Returns whether the first of the bits is a sign. Whether C's enums are signed is up to the
     * compiler, so for them it is up to their constants.
     */
    public boolean isSigned() {
      return declared
          .constants()
          .map(t -> t.numbered() && t.constants().stream().anyMatch(c -> c.value() < 0))
          .orElseGet(
              () -> !(declared.view() instanceof WordView.FlagSet) && isSigned(declared.machine()));
    }

    private static boolean isSigned(Machine machine) {
      return switch (machine) {
        case INT8, INT16, INT32, INT64, LONG, INTPTR -> true;
        default -> false;
      };
    }

    /** Returns whether there are no bits: the field ends a storage unit, and holds nothing. */
    public boolean isEmpty() {
      return width == 0;
    }
  }

  /**
   * A linked list.
   *
   * @param struct the struct that it is a list of, which marks its link
   * @param inline whether the first one lies in place, rather than behind a pointer
   */
  record Chain(StructName struct, boolean inline) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chain(this);
    }
  }
}
