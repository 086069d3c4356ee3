package io.github.sizeis.examples.cups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.Allocations;
import io.github.sizeis.runtime.NativeDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Printers of a server that is not there: memory as the library has it. */
class PrinterTest {

  private final List<String> freed = new ArrayList<>();
  private Memory dests = new Memory(32);

  @AfterEach
  void free() {
    dests.close();
  }

  private static CupsDestT dest(String name, boolean isDefault, String... settings) {
    List<CupsOptionT> options =
        IntStream.range(0, settings.length / 2)
            .mapToObj(i -> new CupsOptionT(settings[2 * i], settings[2 * i + 1]))
            .toList();
    return new CupsDestT(name, null, isDefault ? 1 : 0, options);
  }

  private static List<CupsDestT> office() {
    return List.of(
        dest(
            "office",
            true,
            "device-uri",
            "ipp://192.0.2.9/ipp/print",
            "printer-info",
            "Second floor",
            "printer-make-and-model",
            "Example 2000",
            "printer-state",
            "5",
            "printer-state-reasons",
            "media-empty-error",
            "printer-type",
            "6"),
        dest("attic", false, "printer-state", "3", "printer-state-reasons", "none"));
  }

  private CupsClient library(List<CupsDestT> printers) {
    dests.close();
    dests = CupsDestTConverter.listToNative(printers);
    return CupsClient.over(
        new Answers() {
          @Override
          public int cupsGetDests(Pointer all) {
            all.setPointer(0, dests);
            return printers.size();
          }

          @Override
          public void cupsFreeDests(int count, Pointer all) {
            freed.add(count + (dests.equals(all) ? " printers" : " unknown things"));
          }
        });
  }

  /** A library that can nothing. */
  private abstract static class Answers implements CupsNative.Library {
    @Override
    public int cupsParseOptions(Pointer arg, int count, Pointer options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int cupsAddDest(Pointer name, Pointer instance, int count, Pointer all) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void cupsFreeOptions(int count, Pointer options) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void printersAreListedAndTheirMemoryIsFreedOnce() {
    assertEquals(
        List.of(
            new Printer(
                "office",
                "Example 2000",
                "Second floor",
                Printer.State.STOPPED,
                "media-empty-error",
                true,
                false,
                "ipp://192.0.2.9/ipp/print"),
            new Printer("attic", "", "", Printer.State.IDLE, "", false, true, "")),
        Printer.all(library(office())));
    assertEquals(List.of("2 printers"), freed);
  }

  @Test
  void memoryIsFreedAlsoIfItCannotBeRead() {
    CupsClient cups = library(office());
    dests.setPointer(0, null); // a printer without a name
    NativeDataException e = assertThrows(NativeDataException.class, () -> Printer.all(cups));
    assertEquals("cupsGetDests.dests[0].name", e.path());
    assertEquals(List.of("2 printers"), freed);
  }

  /** The figure of {@code docs/from-jna.md}. */
  @Test
  void aReadAllocatesAFractionOfWhatItDoesByHand() {
    List<CupsDestT> printers =
        IntStream.range(0, 50).boxed().flatMap(i -> office().stream()).toList();
    try (Memory memory = CupsDestTConverter.listToNative(printers)) {
      assertEquals(printers, DestsByHand.read(memory, printers.size()));
      long generated =
          Allocations.of(() -> CupsDestTConverter.listFromNative(memory, printers.size()));
      long byHand = Allocations.of(() -> DestsByHand.read(memory, printers.size()));
      System.out.println("100 printers: " + generated + " bytes, by hand " + byHand);
      assertTrue(generated * 2 < byHand, generated + " bytes, by hand " + byHand);
    }
  }
}
