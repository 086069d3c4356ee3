package io.github.sizeis.examples.fromjna;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.ChildProcess;
import io.github.sizeis.examples.fromjna.ByHand.C;
import io.github.sizeis.examples.fromjna.ByHand.Content;
import io.github.sizeis.examples.fromjna.ByHand.Event;
import io.github.sizeis.examples.fromjna.ByHand.MarkedByMistake;
import io.github.sizeis.examples.fromjna.ByHand.Named;
import io.github.sizeis.examples.fromjna.ByHand.Point;
import io.github.sizeis.examples.fromjna.ByHand.Table;
import io.github.sizeis.examples.fromjna.ByHand.Titled;
import io.github.sizeis.examples.fromjna.ByHand.Unfit;
import io.github.sizeis.examples.fromjna.ByHand.User;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code docs/from-jna.md} says of structures by hand, on the JNA that SizeIs uses. */
class JnaByHandTest {

  private static Memory zeros(int bytes) {
    Memory memory = new Memory(bytes);
    memory.clear();
    return memory;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  // Counted arrays, and arrays of pointers

  @Test
  void anEmptyArrayIsAnException() {
    Point one = new Point(zeros(8));
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> one.toArray(0));
    assertThrows(IllegalArgumentException.class, () -> new Memory(0));
  }

  @Test
  void aNullPointerIsAStructOfZeros() {
    Point read = new Point(Pointer.NULL);
    assertEquals(0, read.x);
    assertNotEquals(Pointer.NULL, read.getPointer());
  }

  @Test
  void aStructureIsFreedThoughMemoryPointsToIt() throws InterruptedException {
    try (Memory array = zeros(Native.POINTER_SIZE)) {
      WeakReference<Pointer> freed = pointTo(array);
      for (int i = 0; i < 100 && freed.get() != null; i++) {
        System.gc();
        Thread.sleep(10);
      }
      assertNull(freed.get());
      assertNotEquals(Pointer.NULL, array.getPointer(0));
    }
  }

  private static WeakReference<Pointer> pointTo(Memory array) {
    Point point = new Point();
    point.write();
    array.setPointer(0, point.getPointer());
    return new WeakReference<>(point.getPointer());
  }

  // Structs in structs, and arrays as arguments

  @Test
  void withoutByReferenceTheStructItselfIsThere() {
    assertEquals(16, new MarkedByMistake().size());
    assertEquals(Native.POINTER_SIZE == 8 ? 24 : 12, new ByHand.Marked().size());
  }

  @Test
  void withoutByValueAResultIsTakenForAnAddress() throws Exception {
    List<String> command = ChildProcess.java(JnaByHandTest.class);
    command.addAll(1, List.of("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null"));
    ChildProcess child = ChildProcess.run(command, Map.of(), Duration.ofMinutes(2));
    assertTrue(child.ended() && child.exitCode() != 0, child::toString);
    assertTrue(String.join("\n", child.output()).contains("SIGSEGV"), child::toString);
  }

  /** For the test before. */
  public static void main(String[] arguments) {
    System.out.println(C.LIBRARY.div(17, 5).x);
  }

  @Test
  void anArrayOfSingleStructuresIsRefusedWhenItIsPassed() {
    try (Memory to = zeros(16)) {
      Point[] single = {new Point(), new Point()};
      assertThrows(IllegalArgumentException.class, () -> C.LIBRARY.memcpy(to, single, 16));
      assertThrows(IllegalArgumentException.class, () -> C.LIBRARY.memcpy(to, new Point[0], 0));
    }
  }

  @Test
  void theTypeOfAnArrayTellsWhetherPointersArePassed() {
    try (Memory to = zeros(16)) {
      Point[] points = (Point[]) new Point().toArray(2);
      points[1].x = 5;
      C.LIBRARY.memcpy(to, points, 16);
      assertArrayEquals(new int[] {0, 0, 5, 0}, to.getIntArray(0, 4));
      Point.ByReference[] pointers = {new Point.ByReference(), new Point.ByReference()};
      C.LIBRARY.memcpy(to, pointers, 2L * Native.POINTER_SIZE);
      assertEquals(pointers[1].getPointer(), to.getPointer(Native.POINTER_SIZE));
    }
  }

  // Unions

  private static Event written(int kind, String type) {
    Event event = new Event();
    event.kind = kind;
    event.u = new Content();
    event.u.number = 5;
    event.u.text = "five";
    event.u.point = new Point();
    event.u.point.x = 5;
    if (type != null) {
      event.u.setType(type);
    }
    event.write();
    return event;
  }

  @Test
  void aUnionWithoutATypeIsNotWritten() {
    Event event = written(1, null);
    assertEquals(0, event.getPointer().getInt(Native.POINTER_SIZE));
  }

  @Test
  void aUnionWithoutATypeReadsNoTextAndNoStruct() {
    Event text = written(2, "text");
    assertNull(new Event(text.getPointer()).u.text);
    Event point = written(3, "point");
    assertEquals(0, new Event(point.getPointer()).u.point.x);
  }

  @Test
  void aTypeAloneReadsNothing() {
    Event written = written(2, "text");
    Event read = new Event(written.getPointer());
    read.u.setType("text");
    assertNull(read.u.text);
    read.u.read();
    assertEquals("five", read.u.text);
  }

  // Strings

  @Test
  void aNameThatIsTooLongOverwritesWhatLiesBehind() {
    try (Memory block = zeros(64)) {
      User user = new User(new Pointer(Pointer.nativeValue(block)));
      user.name = text("much too long");
      user.write();
      assertEquals("long", new String(block.getByteArray(13, 4), StandardCharsets.US_ASCII));
    }
  }

  @Test
  void aNameThatIsShorterKeepsTheEndOfTheOldOne() {
    try (Memory block = zeros(12)) {
      User user = new User(block);
      user.name = text("abcdefg");
      user.write();
      user.name = text("x");
      user.write();
      assertEquals("xbcdefg", block.getString(4, "US-ASCII"));
    }
  }

  @Test
  void aCharIsAsWideAsTheSystemsWideCharacter() {
    assertEquals(8 * Native.WCHAR_SIZE, new Titled().size());
  }

  @Test
  void anArrayOfStringsIsNoField() {
    Named named = new Named();
    named.names[0] = "first";
    assertThrows(IllegalArgumentException.class, named::write);
  }

  @Test
  void aStringIsInTheSystemsEncoding() {
    assertEquals(System.getProperty("native.encoding", "?"), Native.getDefaultStringEncoding());
  }

  // Flexible array members

  @Test
  void theRowsBehindTheFirstAreNotRead() {
    try (Memory memory = zeros(4 + 3 * 8)) {
      memory.setInt(0, 3);
      Table table = new Table(memory);
      table.read();
      assertEquals(3, table.n);
      assertEquals(1, table.rows.length);
    }
  }

  @Test
  void anArrayWithoutRowsIsAnException() {
    try (Memory memory = zeros(12)) {
      Table table = new Table(memory);
      table.rows = new Point[0];
      assertThrows(IllegalArgumentException.class, table::read);
    }
  }

  // Callbacks

  @Test
  void aTypeThatCannotBeConvertedIsFoundInTheFirstCall() {
    try (Memory array = zeros(16)) {
      Unfit unfit = (a, b) -> 0;
      assertThrows(IllegalArgumentException.class, () -> C.LIBRARY.qsort(array, 2, 8, unfit));
    }
  }
}
