package io.github.sizeis.processor.fuzz;

import io.github.sizeis.processor.fuzz.Converter.Outcome;
import io.github.sizeis.processor.testing.Guarded;
import io.github.sizeis.runtime.Source;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Reads memory of all converters, each piece of it once so that its last byte is the last that can
 * be touched, in the whole address space, where no region keeps a reader from going on. Then hides
 * the end of the piece behind that border: whoever reads it dies. For a process of its own.
 */
public final class GuardPages {

  private static final int ALIGNMENTS = 16;
  private static final int HIDDEN = 8;

  /** Larger memory has nothing that smaller memory has not, and is searched for minutes. */
  private static final int MOST = 8192;

  private static final int KINDS_OF_A_CONVERTER = 60;

  private final Guarded room = new Guarded(16);
  private final Set<String> killed = new HashSet<>();
  private int read;
  private int died;
  private int unread;

  private GuardPages() {}

  /** Reads all, and prints how much that was. */
  public static void main(String[] arguments) {
    int hung = Fork.signalOf(GuardPages::hang, 300);
    if (hung != Fork.KILLED) {
      throw new AssertionError("a copy that hangs ends with the signal " + hung);
    }
    GuardPages pages = new GuardPages();
    int gap = 0;
    for (byte[] seed : new ReaderSeeds().ofThisMachine()) {
      MemoryInput memory = MemoryInput.of(seed);
      if (memory.bytes().length > 0 && memory.bytes().length <= MOST) {
        for (Piece piece : Piece.of(memory)) {
          pages.check(piece, gap);
          gap = (gap + 1) % ALIGNMENTS;
        }
      }
    }
    System.out.println(
        "OK: "
            + pages.read
            + " pieces read, "
            + pages.died
            + " pieces with a hidden end died, "
            + pages.unread
            + " ends are not read");
  }

  @SuppressWarnings("InfiniteLoop") // on purpose
  private static void hang() {
    while (true) {
      LockSupport.parkNanos(Long.MAX_VALUE);
    }
  }

  private void check(Piece piece, int gap) {
    Converter converter = ReadersTarget.readers().choose(piece.memory().converter());
    Method reader =
        converter.readers().stream().filter(converter::givesValues).findFirst().orElseThrow();
    int length = needed(converter, reader, piece, gap);
    if (length > 0) {
      readAll(converter, reader, piece, gap, length);
      String kind = converter.number() + " " + piece.from();
      if (piece.from() < KINDS_OF_A_CONVERTER * 8 && killed.add(kind)) {
        hideEnd(converter, reader, piece, gap, length);
      }
    }
  }

  /** Returns how many bytes of a piece its reader asks for; 0 when it does not read it. */
  private int needed(Converter converter, Method reader, Piece piece, int gap) {
    // One address for all lengths: a reader that takes it for text may refuse another.
    long base = room.end() - piece.atTheEnd(piece.length(), gap).bytes().length;
    int length = piece.length();
    while (length >= 0 && image(converter, reader, piece, gap, length, base).value() != null) {
      length--;
    }
    return length == piece.length() ? 0 : length + 1;
  }

  private static Outcome image(
      Converter converter, Method reader, Piece piece, int gap, int length, long base) {
    byte[] memory = piece.atTheEnd(length, gap).memory(base);
    Source image = Source.image(ByteBuffer.wrap(memory), base);
    return converter.read(reader, base + piece.root(gap), image);
  }

  private void readAll(Converter converter, Method reader, Piece piece, int gap, int length) {
    MemoryInput memory = piece.atTheEnd(length, gap);
    long base = room.end() - memory.bytes().length;
    room.put(memory.memory(base));
    Outcome expected = image(converter, reader, piece, gap, length, base);
    for (boolean copies : List.of(false, true)) {
      Outcome outcome = inPlace(converter, reader, base + piece.root(gap), copies);
      if (!expected.isLike(outcome)) {
        throw new AssertionError(outcome + " instead of " + expected);
      }
    }
    read++;
  }

  private static Outcome inPlace(Converter converter, Method reader, long root, boolean copies) {
    if (!copies) {
      return converter.read(reader, root, Source.memory());
    }
    Paths.copy();
    try {
      return converter.read(reader, root, Source.memory());
    } finally {
      Paths.look();
    }
  }

  /** The end may be one that nobody reads, as room that an arm leaves; the whole piece is not. */
  private void hideEnd(Converter converter, Method reader, Piece piece, int gap, int length) {
    if (diesWithout(converter, reader, piece, gap, length, Math.min(length, HIDDEN))) {
      died++;
    } else if (diesWithout(converter, reader, piece, gap, length, length)) {
      unread++;
    } else if (isValue(converter, reader, piece, gap, length)) {
      throw new AssertionError(converter.type() + " does not read " + piece);
    }
  }

  /** Whether a hidden piece would be read; at its address it may be refused, as text is. */
  private boolean isValue(Converter converter, Method reader, Piece piece, int gap, int length) {
    long base = room.end() - (piece.atTheEnd(length, gap).bytes().length - length);
    return image(converter, reader, piece, gap, length, base).value() != null;
  }

  private boolean diesWithout(
      Converter converter, Method reader, Piece piece, int gap, int length, int hidden) {
    MemoryInput memory = piece.atTheEnd(length, gap);
    int visible = memory.bytes().length - hidden;
    long base = room.end() - visible;
    room.put(Arrays.copyOf(memory.memory(base), visible));
    int deaths = 0;
    for (boolean copies : List.of(false, true)) {
      int signal = Fork.signalOf(() -> inPlace(converter, reader, base + piece.root(gap), copies));
      if (signal != 0 && signal != Fork.SEGMENTATION_FAULT) {
        throw new AssertionError("signal " + signal + " for " + converter.type());
      }
      deaths += signal == 0 ? 0 : 1;
    }
    return deaths == 2;
  }
}
