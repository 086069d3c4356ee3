package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void aListOfValuesIsAList() {
    List<String> list = Values.list(new Object[] {"a", "b"});
    assertEquals(List.of("a", "b"), list);
    assertEquals(List.of("a", "b").hashCode(), list.hashCode());
    assertEquals(list, List.of("a", "b"));
    assertEquals("[a, b]", list.toString());
    assertEquals("ab", String.join("", list));
    assertEquals(
        List.of("A", "B"), list.stream().map(s -> s.toUpperCase(java.util.Locale.ROOT)).toList());
    List<String> seen = new ArrayList<>();
    list.forEach(seen::add);
    assertEquals(list, seen);
    assertThrows(IndexOutOfBoundsException.class, () -> list.get(2));
  }

  @Test
  void nothingCanBeChanged() {
    List<String> list = Values.list(new Object[] {"a"});
    assertThrows(UnsupportedOperationException.class, () -> list.add("b"));
    assertThrows(UnsupportedOperationException.class, () -> list.set(0, "b"));
    assertThrows(UnsupportedOperationException.class, () -> list.remove(0));
    assertThrows(UnsupportedOperationException.class, list::clear);
    list.toArray()[0] = "b";
    assertEquals("a", list.get(0));
  }

  @Test
  void aCopyDoesNotFollowItsOriginal() {
    List<String> original = new ArrayList<>(List.of("a", "b"));
    List<String> copy = Values.copyOf(original, "names");
    original.set(0, "x");
    assertEquals(List.of("a", "b"), copy);
    String[] array = {"a"};
    List<Object> ofArray = Values.copyOf(Arrays.asList(array), "names");
    array[0] = "x";
    assertEquals(List.of("a"), ofArray);
  }

  @Test
  void whatCannotChangeIsNotCopied() {
    List<String> list = Values.list(new Object[] {"a"});
    assertSame(list, Values.copyOf(list, "names"));
    assertSame(list, Values.copyOfNullable(list, "names"));
    List<String> jdks = List.of("a");
    assertNotSame(jdks, Values.copyOf(jdks, "names"));
  }

  @Test
  void thereIsOneEmptyList() {
    assertSame(Values.emptyList(), Values.list(new Object[0]));
    assertSame(Values.emptyList(), Values.copyOf(new ArrayList<>(), "names"));
    assertEquals(List.of(), Values.emptyList());
  }

  @Test
  void nullElementsAreAllowedWhereTheyAreDeclared() {
    List<String> withNull = Arrays.asList("a", null);
    assertEquals(withNull, Values.copyOfNullable(withNull, "names"));
    List<String> trusted = Values.list(new Object[] {"a", null});
    for (List<String> list : List.of(withNull, trusted)) {
      assertEquals(
          "names[1]",
          assertThrows(NullPointerException.class, () -> Values.copyOf(list, "names"))
              .getMessage());
    }
    assertEquals(
        "names",
        assertThrows(NullPointerException.class, () -> Values.copyOf(null, "names")).getMessage());
  }
}
