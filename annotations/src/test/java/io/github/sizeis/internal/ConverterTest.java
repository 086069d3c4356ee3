package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure.FieldOrder;
import io.github.sizeis.jna.JnaConverter;
import io.github.sizeis.jna.NativeStructure;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Converter;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What all converters do, with one that was written by hand for an {@code int} that is above 0. */
class ConverterTest {

  /** The structure. */
  @FieldOrder("n")
  public static final class COUNT extends NativeStructure {
    public int n;

    public COUNT(Pointer memory) {
      super(memory);
    }
  }

  private static final class CountConverter extends JnaConverter<Integer, COUNT> {
    CountConverter(boolean grows) {
      super("COUNT", 4, 4, grows, "Count 4/4");
    }

    @Override
    protected Object get(Reader in, ByteBuffer memory, int at) {
      return checked(memory.getInt(at));
    }

    @Override
    protected void put(Writer out, int at, Object value) {
      out.memory().putInt(at, checked((Integer) value));
    }

    private static int checked(int n) {
      if (n <= 0) {
        throw NativeDataException.at("n", n + " is not above 0");
      }
      return n;
    }

    @Override
    protected Object structure(Pointer memory) {
      return new COUNT(memory);
    }
  }

  private final CountConverter converter = new CountConverter(false);

  private static String refusal(Runnable conversion) {
    return assertThrows(NativeDataException.class, conversion::run).getMessage();
  }

  /** What does not know which struct it converts. */
  private static <V> String text(Converter<V> converter, Pointer pointer) {
    return converter.name()
        + converter.readList(Pointer.nativeValue(pointer), 2, Source.memory())
        + converter.read(Pointer.nativeValue(pointer), Source.memory())
        + " of "
        + converter.size();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    try (COUNT structure = converter.write(7)) {
      assertEquals(7, structure.n);
      assertEquals(7, converter.read(structure));
      assertEquals(7, converter.read(structure.getPointer()));
    }
    Memory memory = new Memory(4);
    converter.writeTo(8, memory);
    assertEquals(8, converter.read(memory));
    memory.close();
    Memory list = converter.writeList(Arrays.asList(5, 6));
    assertEquals(Arrays.asList(5, 6), converter.readList(list, 2));
    assertEquals("COUNT[5, 6]5 of 4", text(converter, list));
    list.close();
    assertNull(converter.writeList(Collections.emptyList()));
    assertEquals(Collections.emptyList(), converter.readList(null, 0));
  }

  @Test
  void whatIsWrongHasAPath() {
    Memory memory = new Memory(12);
    memory.clear();
    memory.setInt(0, 1);
    memory.setInt(4, 1);
    List<Integer> values = Arrays.asList(1, 1, -1);
    assertEquals("COUNT[2].n: 0 is not above 0", refusal(() -> converter.readList(memory, 3)));
    assertEquals("COUNT.n: 0 is not above 0", refusal(() -> converter.read(memory.share(8))));
    assertEquals(
        "COUNT: 4 elements of 4 bytes needed, the memory has 12",
        refusal(() -> converter.readList(memory, 4)));
    assertEquals("COUNT: NULL pointer", refusal(() -> converter.read((Pointer) null)));
    assertEquals("COUNT: NULL pointer", refusal(() -> converter.read(0, Source.memory())));
    assertEquals("COUNT[2].n: -1 is not above 0", refusal(() -> converter.writeList(values)));
    assertEquals("COUNT.n: -1 is not above 0", refusal(() -> converter.write(-1)));
    memory.close();
  }

  @Test
  void memoryOfOtherMachinesNeedsMore() {
    Abi other = Host.ABI == Abi.WIN64 ? Abi.SYSV64 : Abi.WIN64;
    Source source = Source.image(ByteBuffer.allocate(16), 4096).withAbi(other);
    String refusal = refusal(() -> converter.read(4096, source));
    assertEquals("COUNT: laid out for " + other, refusal.substring(0, refusal.indexOf(',')));
    assertEquals(refusal, refusal(() -> converter.readList(new Pointer(4096), 1, source)));
  }

  @Test
  void whatWasClosedIsGone() {
    COUNT structure = converter.write(7);
    structure.close();
    structure.close();
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> converter.read(structure));
    assertEquals("COUNT was closed", e.getMessage());
  }

  @Test
  void whatHasAFlexibleArrayIsNoElement() {
    CountConverter growing = new CountConverter(true);
    UnsupportedOperationException e =
        assertThrows(UnsupportedOperationException.class, () -> growing.readList(Pointer.NULL, 0));
    assertEquals("COUNT has a flexible array, and so there are no arrays of it", e.getMessage());
    assertThrows(
        UnsupportedOperationException.class, () -> growing.writeList(Collections.emptyList()));
  }
}
