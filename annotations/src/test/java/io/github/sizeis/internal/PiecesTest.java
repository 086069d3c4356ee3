package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecesTest {

  /** A frame of 16 bytes, of which two neighbours are known, and pieces behind it. */
  private static Pieces pieces(int... lengths) {
    Pieces pieces = Pieces.inFrame(new int[] {4, 8, 8, 12}, 1);
    pieces.add(0, 16);
    int at = 24;
    for (int length : lengths) {
      pieces.add(at, at + length);
      at = (at + length + 8) & -8;
    }
    return pieces;
  }

  private static String at(Pieces pieces, int offset) {
    return pieces.before(offset) + "+" + pieces.behind(offset);
  }

  @Test
  void ofTheFrameOnlyPartsCount() {
    Pieces pieces = pieces();
    assertEquals("0+0", at(pieces, 0));
    assertEquals("0+4", at(pieces, 4));
    assertEquals("3+1", at(pieces, 7));
    assertEquals("0+4", at(pieces, 8));
    assertEquals("0+0", at(pieces, 12));
    assertEquals("0+0", at(pieces, pieces.gap()));
  }

  @Test
  void betweenPiecesThereIsNothing() {
    Pieces pieces = pieces(8, 3);
    assertEquals("0+8", at(pieces, 24));
    assertEquals("7+1", at(pieces, 31));
    assertEquals("0+0", at(pieces, 32));
    assertEquals("0+3", at(pieces, 40));
    assertEquals("0+0", at(pieces, 43));
  }

  @Test
  void anyPieceIsFoundInAnyOrder() {
    Random random = new Random(9);
    int[] lengths = random.ints(1_000, 1, 40).toArray();
    Pieces pieces = pieces(lengths);
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    int[] starts = new int[lengths.length];
    for (int i = 0, at = 24; i < lengths.length; i++) {
      starts[i] = at;
      at = (at + lengths[i] + 8) & -8;
    }
    for (int i = 0; i < 10_000; i++) {
      int piece = random.nextInt(lengths.length);
      int inside = random.nextInt(lengths[piece] + 1);
      boolean isEnd = inside == lengths[piece];
      expected.add(isEnd ? "0+0" : inside + "+" + (lengths[piece] - inside));
      found.add(at(pieces, starts[piece] + inside));
    }
    assertEquals(expected, found);
  }
}
