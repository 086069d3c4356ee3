package io.github.sizeis.examples.falls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.examples.SharedObject;
import io.github.sizeis.runtime.NativeLinkException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bindings by hand fall over, the generated client does not; in C, and really called. */
class FallsTest {
  @TempDir static Path directory;

  private static Path library;

  private final FallsClient falls = FallsClient.load();

  @BeforeAll
  static void compile() throws Exception {
    Assumptions.assumeTrue(Platform.isLinux(), "the C of this test is Linux's");
    library = SharedObject.compile("/falls/falls.c", directory);
    NativeLibrary.addSearchPath("falls", library.getParent().toString());
  }

  private static Item item(int number, String name) {
    return new Item(number, name);
  }

  @Test
  void aJunkPointerToNoElementsIsNotFollowed() {
    assertEquals(new FallsClient.JunkResult(List.of(), List.of()), falls.junk());
  }

  @Test
  void noElementsGoIn() {
    assertEquals(0, falls.sum(List.of()));
    assertEquals(0, falls.sumPointers(List.of()));
    assertEquals(1, falls.isNull(List.of()));
  }

  @Test
  void valuesNeedNotLieSideBySide() {
    Item twice = item(1, "ab");
    List<Item> items = new ArrayList<>();
    for (Item each : List.of(twice, item(10, ""), twice, item(100, "xyz"))) {
      items.add(each);
    }
    assertEquals(119, falls.sum(items));
    assertEquals(119, falls.sumPointers(items));
  }

  @Test
  void whatWasFreedIsNotReadAgain() {
    for (int i = 0; i < 1_000; i++) {
      assertEquals(item(7, "seven"), falls.take());
    }
  }

  @Test
  void whatCannotBeFreedIsNotTaken() {
    String file = NativeLibrary.getInstance("falls").getFile().toString();
    for (int i = 0; i < 2; i++) {
      NativeLinkException e = assertThrows(NativeLinkException.class, falls::lose);
      assertEquals("Falls: " + file + " has no function falls_missing_free", e.getMessage());
    }
    assertEquals(0, falls.lost());
  }

  @Test
  void structuresArePassedByValueOnly() {
    int structures = 0;
    for (Method method : FallsNative.Library.class.getMethods()) {
      for (Class<?> type : method.getParameterTypes()) {
        boolean structure = Structure.class.isAssignableFrom(type);
        structures += structure ? 1 : 0;
        assertEquals(structure, Structure.ByValue.class.isAssignableFrom(type), method::toString);
        assertFalse(type.isArray(), method::toString);
      }
    }
    assertEquals(5, structures);
  }

  @Test
  void whatIsFreedIsARawPointer() throws NoSuchMethodException {
    assertEquals(
        int.class,
        FallsNative.Library.class.getMethod("falls_give_back", Pointer.class).getReturnType());
  }

  @Test
  void argumentsOutliveACollection() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      items.add(item(1, "n" + i % 10));
    }
    int[] turns = new int[1];
    Falls.Turn collect =
        () -> {
          turns[0]++;
          overwriteWhatIsFree();
        };
    assertEquals(3_004, falls.later(items, "more", collect));
    assertEquals(1, turns[0]);
  }

  /** Lets the collector free what nobody reaches, and takes and fills what it has freed. */
  private static void overwriteWhatIsFree() {
    for (int i = 0; i < 5; i++) {
      System.gc();
      for (long size = 16; size <= 1 << 16; size *= 2) {
        for (int j = 0; j < 20; j++) {
          new Memory(size).setMemory(0, size, (byte) 0x55);
        }
      }
    }
  }

  @Test
  void structsGoAndComeByValue() {
    assertEquals(new TwoDoubles(2, 1), falls.twoDoubles(new TwoDoubles(1, 2)));
    assertEquals(new ThreeFloats(3, 1, 2), falls.threeFloats(new ThreeFloats(1, 2, 3)));
    assertEquals(new Mixed(42, 0.5), falls.mixed(new Mixed(41, 1)));
    Large sent = Large.builder().numbers(new int[] {1, 2, 3, 4, 5, 6}).weight(1.5).build();
    Large expected = Large.builder().numbers(new int[] {1, 2, 3, 4, 5, 1}).weight(-1.5).build();
    assertEquals(expected, falls.large(sent));
  }

  @Test
  void aMissingFunctionIsSaidWhenItIsCalled() {
    String file = NativeLibrary.getInstance("falls").getFile().toString();
    assertEquals(library.toString(), file);
    NativeLinkException e = assertThrows(NativeLinkException.class, () -> falls.missing(1));
    assertEquals("Falls: " + file + " has no function falls_missing", e.getMessage());
    NativeLinkException struct =
        assertThrows(NativeLinkException.class, () -> falls.missingStruct(new Mixed(1, 1)));
    assertEquals("Falls: " + file + " has no function falls_missing_struct", struct.getMessage());
  }
}
