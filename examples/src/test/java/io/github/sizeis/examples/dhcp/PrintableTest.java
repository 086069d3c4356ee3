package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void whatPrintsStaysAsItIs() {
    assertEquals("pc1 \"é\" Жук 主機 😀", Printable.of("pc1 \"é\" Жук 主機 😀"));
  }

  @Test
  void whatWouldCommandATerminalIsEscaped() {
    assertEquals("\\u001b[2J", Printable.of("\u001b[2J"));
    assertEquals("a\\u000ab\\u0009c", Printable.of("a\nb\tc"));
    assertEquals("\\u202etxt.exe", Printable.of("\u202etxt.exe"));
  }

  @Test
  void whatHasNoCharacterIsEscaped() {
    assertEquals("a\\ud800b", Printable.of("a\ud800b"));
    assertEquals("\\ufeff\\uffff", Printable.of("\ufeff\uffff"));
    assertEquals("\\U0010ffff", Printable.of("\udbff\udfff"));
  }

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertEquals(3, Printable.width("abc"));
    assertEquals(4, Printable.width("主機"));
    assertEquals(2, Printable.width("😀"));
    assertEquals(1, Printable.width("e\u0301"));
  }

  @Test
  void longTextsAreCutAtAColumn() {
    assertEquals("abc", Printable.cut("abc", 3));
    assertEquals("ab…", Printable.cut("abcd", 3));
    assertEquals("主…", Printable.cut("主機主機", 4));
    assertEquals("😀😀", Printable.cut("😀😀", 4));
  }
}
