package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a string mean. Bytes that mean nothing are an error, and so are characters that
 * have no bytes: nothing is ever replaced.
 *
 * <p>Instances are immutable, and worth keeping.
 */
public final class StringEncoding {

  /**
   * UTF-16 in the byte order of the source, and on writing in the host's; two bytes a unit on every
   * system. Lone surrogates are kept, as Windows keeps them.
   */
  public static final StringEncoding UTF_16 =
      new StringEncoding(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  /** UTF-8. */
  public static final StringEncoding UTF_8 = new StringEncoding(StandardCharsets.UTF_8);

  /** The code page of the system, as JNA knows it. */
  public static final StringEncoding ANSI = new StringEncoding(systemCharset());

  private static final char REPLACEMENT = '\uFFFD';

  /** What writing uses. */
  private final Charset charset;

  /** What memory in the host's other byte order has. */
  private final Charset swapped;

  private final int unit;
  private final boolean ascii;
  private final boolean unicode;
  private final boolean showsReplacements;
  private final double mostBytesPerChar;

  private StringEncoding(Charset charset) {
    this(charset, charset);
  }

  private StringEncoding(Charset little, Charset big) {
    boolean isLittle = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    this.charset = isLittle ? little : big;
    this.swapped = isLittle ? big : little;
    boolean encodes = charset.canEncode();
    this.unit = encodes ? "aa".getBytes(charset).length - "a".getBytes(charset).length : 1;
    this.ascii = startsWithAscii(charset);
    this.unicode = charset.name().startsWith("UTF-");
    this.showsReplacements = charset.newDecoder().replacement().equals("\uFFFD");
    this.mostBytesPerChar = encodes ? charset.newEncoder().maxBytesPerChar() : 1;
  }

  /**
   * An encoding by name.
   *
   * @param name a charset's name, as {@link Charset#forName} takes it. {@code "UTF-16"} and {@code
   *     "UTF-32"} are in the byte order of the source, and on writing in the host's; {@code
   *     "UTF-16BE"} and its like are in their own; {@code "ANSI"} is {@link #ANSI}
   * @return the encoding
   * @throws IllegalArgumentException when there is no such charset
   */
  public static StringEncoding named(String name) {
    if (name.equalsIgnoreCase("ANSI")) {
      return ANSI;
    }
    Charset charset = Charset.forName(name);
    switch (charset.name()) {
      case "UTF-8":
        return UTF_8;
      case "UTF-16":
        return UTF_16;
      case "UTF-32":
        return new StringEncoding(Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"));
      default:
        return new StringEncoding(charset);
    }
  }

  /** The encoding that JNA has for strings, which need not be there. */
  static Charset systemCharset() {
    String system = System.getProperty("native.encoding", Charset.defaultCharset().name());
    String name = System.getProperty("jna.encoding", system);
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
  }

  /** Whether the bytes 1 to 127 are ASCII wherever they stand at the start of a string. */
  private static boolean startsWithAscii(Charset charset) {
    byte[] bytes = new byte[127];
    char[] chars = new char[127];
    for (int i = 0; i < 127; i++) {
      bytes[i] = (byte) (i + 1);
      chars[i] = (char) (i + 1);
    }
    return new String(bytes, charset).equals(new String(chars));
  }

  /** The bytes of a unit, and of the NUL at the end. */
  int unit() {
    return unit;
  }

  boolean isAscii() {
    return ascii;
  }

  /** A bound of the bytes that a string needs, its NUL left out. */
  long sizeOf(String v) {
    if (this == UTF_8) {
      return sizeInUtf8(v);
    }
    return ascii && StringUnits.areAscii(v)
        ? v.length()
        : (long) Math.ceil(Math.max(mostBytesPerChar, unit) * v.length());
  }

  private static long sizeInUtf8(String v) {
    long size = v.length();
    if (StringUnits.areAscii(v)) {
      return size;
    }
    for (int i = 0; i < v.length(); i++) {
      char c = v.charAt(i);
      if (c >= 0x80) {
        // Each half of a pair counts two: four bytes in all.
        size += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return size;
  }

  /** Decodes bytes of memory in a byte order. */
  String decode(byte[] raw, int n, ByteOrder order) {
    Charset from = order == ByteOrder.nativeOrder() ? charset : swapped;
    String decoded = new String(raw, 0, n, from);
    if (!showsReplacements || decoded.indexOf(REPLACEMENT) >= 0) {
      requireWellFormed(raw, n, from);
    }
    return decoded;
  }

  private static void requireWellFormed(byte[] raw, int n, Charset from) {
    CharsetDecoder strict =
        from.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      strict.decode(ByteBuffer.wrap(raw, 0, n));
    } catch (CharacterCodingException e) {
      throw new NativeDataException("bytes that are not " + from.name(), e);
    }
  }

  /**
   * Counts the units that a string has in this encoding.
   *
   * @param v the string
   * @param field the C name of the field
   * @return the units, NULs inside included; 0 for null
   * @throws NativeDataException when a character does not exist in the encoding
   */
  public int units(@Nullable String v, String field) {
    if (v == null) {
      return 0;
    }
    if (this == UTF_16 || (ascii && StringUnits.areAscii(v))) {
      return v.length();
    }
    return encodeRun(v, field).length / unit;
  }

  byte[] encode(String v, String field) {
    int nul = v.indexOf(0);
    if (nul >= 0) {
      throw embeddedNul(nul, field);
    }
    return encodeRun(v, field);
  }

  /** The bytes of a string that is counted, and so may have NULs inside. */
  byte[] encodeRun(String v, String field) {
    if (unicode) {
      requirePairs(v, field);
      return v.getBytes(charset);
    }
    if (!charset.canEncode()) {
      throw NativeDataException.at(field, charset.name() + " can be read only");
    }
    CharsetEncoder strict =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.wrap(v);
    try {
      ByteBuffer encoded = strict.encode(chars);
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      String where = "the character at index " + chars.position();
      throw new NativeDataException(where + " does not exist in " + charset.name(), e).under(field);
    }
  }

  static NativeDataException embeddedNul(int index, String field) {
    return NativeDataException.at(
        field, "a NUL at index " + index + " would end the string for whoever reads it");
  }

  private void requirePairs(String v, String field) {
    for (int i = 0; i < v.length(); i++) {
      if (Character.isSurrogate(v.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(v.codePointAt(i))) {
          throw NativeDataException.at(
              field, "the lone surrogate at index " + i + " does not exist in " + charset.name());
        }
        i++;
      }
    }
  }

  @Override
  public String toString() {
    return charset.name();
  }
}
