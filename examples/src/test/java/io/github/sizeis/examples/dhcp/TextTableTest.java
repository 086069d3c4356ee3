package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    TextTable table = new TextTable("A", "NAME", "LAST");
    table.add("10.0.0.1", "主", "x");
    table.add("1", "hôte-1", "");

    assertEquals(
        """
        A         NAME    LAST
        10.0.0.1  主      x
        1         hôte-1
        """,
        table.toString());
  }

  @Test
  void aCellIsOneLineWhateverIsInIt() {
    TextTable table = new TextTable("A", "B");
    table.add("a\nb", "x".repeat(1000));

    assertEquals("A         B\na\\u000ab  " + "x".repeat(46) + "…\n", table.toString());
  }
}
