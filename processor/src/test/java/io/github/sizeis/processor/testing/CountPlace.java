package io.github.sizeis.processor.testing;

import io.github.sizeis.runtime.Abi;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A place where an integer counts something of an array: a packed struct that begins with the
 * integer {@code n}, or with a pointer to it.
 *
 * @param name what the struct is called
 * @param fields its fields; {@code T} is the integer
 * @param lies where the array lies
 * @param elementSize the bytes of an element
 * @param window from which element on how many are valid, for a number
 */
public record CountPlace(
    String name, String fields, Lies lies, int elementSize, UnaryOperator<Window> window) {

  /** Where an array lies. */
  enum Lies {
    /** Behind a pointer, which follows the integer. */
    BEHIND,
    /** Behind a pointer, as the integer does. */
    BEHIND_BOTH,
    /** In the struct, or at its end. */
    INSIDE
  }

  /** A part of an array. */
  record Window(BigInteger room, BigInteger first, BigInteger count) {
    static Window of(BigInteger number) {
      return new Window(number, BigInteger.ZERO, number);
    }

    boolean isIn(int room) {
      BigInteger end = first.add(count);
      return this.room.signum() >= 0
          && first.signum() >= 0
          && count.signum() >= 0
          && end.compareTo(this.room) <= 0
          && (count.signum() == 0 || end.compareTo(BigInteger.valueOf(room)) <= 0);
    }
  }

  /** Where images begin. */
  public static final long BASE = 0x10000;

  private static final int BYTES = 16;
  private static final BigInteger TWO = BigInteger.TWO;

  /** What all structs need. */
  public static final String HEAD =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.c.*;
      import io.github.sizeis.windows.WCHAR;
      import java.util.List;
      @Idl(dumps = true) public interface Quiet {
        @Struct interface X { short x(); }
      """;

  /** All places. */
  public static final List<CountPlace> ALL =
      List.of(
          behind("Plain", 2, "T n(); @SizeIs(\"n\") short[] p();", n -> n),
          behind("Structs", 2, "T n(); @SizeIs(\"n\") List<X> p();", n -> n),
          behind("Bytes", 4, "T n(); @SizeIs(bytes = \"n\") int[] p();", n -> quarter(n)),
          behind("Wide", 2, "T n(); @SizeIs(\"n\") @WCHAR String p();", n -> n),
          behind("Narrow", 1, "T n(); @SizeIs(bytes = \"n\") @Utf8 String p();", n -> n),
          behind("More", 2, "T n(); @SizeIs(\"n + 1\") short[] p();", n -> n.add(BigInteger.ONE)),
          behind("Last", 2, "T n(); @MaxIs(\"n\") short[] p();", n -> n.add(BigInteger.ONE)),
          behind("Twice", 2, "T n(); @SizeIs(\"2 * n\") short[] p();", n -> n.multiply(TWO)),
          behind("Less", 2, "T n(); @SizeIs(\"6 - n\") short[] p();", n -> six().subtract(n)),
          behind(
              "Ranged", 2, "@Range(max = 5) T n(); @SizeIs(\"n\") short[] p();", CountPlace::to5),
          behind("Nested", 2, "HT h(); @SizeIs(\"h.n\") short[] p();", n -> n),
          new CountPlace(
              "Pointed", "@Ptr T n(); @SizeIs(\"n\") short[] p();", Lies.BEHIND_BOTH, 2, w -> w),
          new CountPlace(
              "PointedMore",
              "@Ptr T n(); @SizeIs(\"n + 1\") short[] p();",
              Lies.BEHIND_BOTH,
              2,
              w -> Window.of(w.count().add(BigInteger.ONE))),
          behindWindow(
              "Room",
              "T n(); @SizeIs(\"n\") @LengthIs(\"2\") short[] p();",
              n -> new Window(n, BigInteger.ZERO, TWO)),
          behindWindow(
              "Length",
              "T n(); @SizeIs(\"8\") @LengthIs(\"n\") short[] p();",
              n -> new Window(eight(), BigInteger.ZERO, n)),
          behindWindow(
              "First",
              "T n(); @SizeIs(\"8\") @FirstIs(\"n\") @LengthIs(\"2\") short[] p();",
              n -> new Window(eight(), n, TWO)),
          inside("FixedLength", "T n(); @Fixed(8) @LengthIs(\"n\") short[] p();", n -> fixed(0, n)),
          inside(
              "FixedLast",
              "T n(); @Fixed(8) @LastIs(\"n\") short[] p();",
              n -> new Window(eight(), BigInteger.ZERO, n.add(BigInteger.ONE))),
          inside(
              "FixedFirst",
              "T n(); @Fixed(8) @FirstIs(\"n\") @LengthIs(\"2\") List<X> p();",
              n -> new Window(eight(), n, TWO)),
          inside("Tail", "T n(); @SizeIs(\"n\") @Inline(0) short[] p();", Window::of),
          inside("TailOfStructs", "T n(); @SizeIs(\"n\") @Inline(0) List<X> p();", Window::of),
          inside(
              "TailOfBytes",
              "T n(); @SizeIs(bytes = \"n\") @Inline(0) short[] p();",
              n -> Window.of(n.testBit(0) ? none() : n.shiftRight(1))));

  private static CountPlace behind(
      String name, int elementSize, String fields, UnaryOperator<BigInteger> count) {
    return new CountPlace(
        name, fields, Lies.BEHIND, elementSize, w -> Window.of(count.apply(w.count())));
  }

  private static CountPlace behindWindow(
      String name, String fields, Function<BigInteger, Window> window) {
    return new CountPlace(name, fields, Lies.BEHIND, 2, w -> window.apply(w.count()));
  }

  private static CountPlace inside(
      String name, String fields, Function<BigInteger, Window> window) {
    return new CountPlace(name, fields, Lies.INSIDE, 2, w -> window.apply(w.count()));
  }

  private static BigInteger six() {
    return BigInteger.valueOf(6);
  }

  private static BigInteger eight() {
    return BigInteger.valueOf(8);
  }

  private static BigInteger quarter(BigInteger bytes) {
    return bytes.mod(BigInteger.valueOf(4)).signum() == 0 ? bytes.shiftRight(2) : none();
  }

  private static BigInteger to5(BigInteger number) {
    return number.compareTo(BigInteger.valueOf(5)) > 0 ? none() : number;
  }

  /** Returns a number that counts nothing, and that no message has. */
  private static BigInteger none() {
    return BigInteger.ONE.shiftLeft(80);
  }

  private static Window fixed(int first, BigInteger count) {
    return new Window(eight(), BigInteger.valueOf(first), count);
  }

  /** Returns what the struct's value is called for an integer. */
  public String value(CountType type) {
    return name + type.name();
  }

  /** Returns the struct with an integer. */
  public String declaration(CountType type) {
    String integer = "@" + type.annotation() + " " + type.java();
    String own = fields.replaceAll("\\bT\\b", integer).replaceAll("\\bHT\\b", value(type) + "H");
    String header =
        fields.contains("HT ")
            ? "@Struct(pack = 1) interface %sH { %s n(); }\n".formatted(value(type), integer)
            : "";
    return header + "@Struct(pack = 1) interface %s { %s }\n".formatted(value(type), own);
  }

  /** Returns how many elements there are in all. */
  public int room() {
    return BYTES / elementSize;
  }

  /** Returns whether the integer lies behind a pointer. */
  public boolean isPointed() {
    return lies == Lies.BEHIND_BOTH;
  }

  /** Returns whether what a number says is little enough to be written: room takes memory. */
  public boolean isWritable(BigInteger number) {
    return valid(number).room().compareTo(BigInteger.valueOf(1000)) < 0;
  }

  /** Returns a struct with its array, which ends where the image does. */
  public ByteBuffer image(CountType type, Abi abi, BigInteger number) {
    byte[] count = type.bytes(number, abi);
    int pointer = abi.pointerSize();
    int struct =
        switch (lies) {
          case INSIDE -> count.length;
          case BEHIND -> count.length + pointer;
          case BEHIND_BOTH -> 2 * pointer;
        };
    int behind = isPointed() ? count.length : 0;
    ByteBuffer image = ByteBuffer.allocate(struct + behind + BYTES).order(ByteOrder.LITTLE_ENDIAN);
    if (isPointed()) {
      pointer(image, abi, BASE + struct);
    } else {
      image.put(count);
    }
    if (lies != Lies.INSIDE) {
      pointer(image, abi, BASE + struct + behind);
    }
    if (isPointed()) {
      image.put(count);
    }
    for (int i = 1; i <= BYTES; i++) {
      image.put((byte) i);
    }
    return image.flip();
  }

  private static void pointer(ByteBuffer image, Abi abi, long address) {
    if (abi.pointerSize() == 8) {
      image.putLong(address);
    } else {
      image.putInt((int) address);
    }
  }

  private Window valid(BigInteger number) {
    return window.apply(Window.of(number));
  }

  /** Returns whether a number is one of elements that are there. */
  public boolean isValid(BigInteger number) {
    Window valid = valid(number);
    return valid.isIn(room()) && valid.room().bitLength() < Long.SIZE;
  }

  /** Returns whether a message has the number, or what the count came to. */
  public boolean isSaid(BigInteger number, String message) {
    Window wrong = valid(number);
    return Stream.of(number, wrong.count(), wrong.first(), wrong.room())
            .map(String::valueOf)
            .anyMatch(n -> message.matches("(?s).*(^|[^-\\d])" + n + "(\\D.*|$)"))
        || (wrong.count().bitLength() >= 64 && message.contains("long overflow"));
  }

  /** Returns the elements that a value has for a number. */
  public List<Long> expected(BigInteger number) {
    Window valid = valid(number);
    int first = valid.first().intValue();
    return LongStream.range(first, first + valid.count().intValue())
        .boxed()
        .map(this::element)
        .toList();
  }

  private long element(long index) {
    long element = 0;
    for (int i = elementSize - 1; i >= 0; i--) {
      element = element << 8 | (elementSize * index + i + 1);
    }
    return element;
  }

  /** Returns the elements of a value. */
  public List<Long> elements(Object value) throws ReflectiveOperationException {
    Object part = value.getClass().getMethod("p").invoke(value);
    List<Long> elements = new ArrayList<>();
    if (part instanceof String text) {
      text.chars().forEach(c -> elements.add((long) c));
    } else if (part instanceof List<?> list) {
      for (Object x : list) {
        elements.add(((Short) x.getClass().getMethod("x").invoke(x)).longValue());
      }
    } else {
      for (int i = 0; i < Array.getLength(part); i++) {
        elements.add(Array.getLong(part, i));
      }
    }
    return elements;
  }
}
