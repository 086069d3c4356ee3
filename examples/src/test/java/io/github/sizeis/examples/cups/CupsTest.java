package io.github.sizeis.examples.cups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.RealLibrary;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** CUPS itself, without a server. */
class CupsTest {
  private final CupsClient cups = CupsClient.load();

  @BeforeAll
  static void present() {
    RealLibrary.require("libcups2", "cups", "libcups.so.2");
  }

  @Test
  void parsesSettingsAndSortsThem() {
    assertEquals(
        List.of(
            new CupsOptionT("duplex", "true"),
            new CupsOptionT("media", "a4"),
            new CupsOptionT("sides", "two-sided-long-edge")),
        cups.parseOptions("media=a4 sides=two-sided-long-edge duplex"));
    assertEquals(List.of(), cups.parseOptions(""));
  }

  @Test
  void withoutAServerThereAreNoPrinters() {
    assertEquals(List.of(), cups.getDests());
  }

  @Test
  void aListThatGrowsStaysNative() {
    CupsClient.AddDestResult one = cups.addDest("office", null, 0, null);
    CupsClient.AddDestResult two = cups.addDest("office", "draft", one.returned(), one.dests());
    Pointer dests = two.dests();
    assertEquals(
        List.of(
            new CupsDestT("office", null, 0, List.of()),
            new CupsDestT("office", "draft", 0, List.of())),
        CupsDestTConverter.listFromNative(dests, two.returned()));
    CupsNative.load().cupsFreeDests(two.returned(), dests);
  }
}
