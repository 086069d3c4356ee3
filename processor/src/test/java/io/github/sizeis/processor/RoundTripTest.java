package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.internal.Host;
import io.github.sizeis.internal.Reader;
import io.github.sizeis.processor.testing.Sink;
import io.github.sizeis.runtime.Source;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Value, native, value is the identity, for every construct, in memory and in a dump. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RoundTripTest {

  private static final int VALUES = 10_000;
  private static final int DUMPS = 500;

  private Sink sink;

  @BeforeAll
  void compile(@TempDir Path directory) throws IOException {
    sink = Sink.compile(directory);
  }

  @AfterAll
  void close() throws IOException {
    sink.close();
  }

  Stream<String> values() {
    return sink.values().stream();
  }

  @ParameterizedTest
  @MethodSource("values")
  void comesBackFromMemory(String name) throws Exception {
    Class<?> value = sink.load(name);
    Method write = sink.method(name, "toNative", value);
    Method read = sink.method(name, "fromNative", Pointer.class);
    RandomValues random = new RandomValues(17);
    for (int i = 0; i < VALUES; i++) {
      Object before = random.next(value, 3);
      Structure structure = (Structure) call(write, before);
      Object back = call(read, structure.getPointer());
      assertEquals(before, back);
      // what JNA would write on the way into a function changes nothing
      structure.write();
      assertEquals(before, call(read, structure.getPointer()));
      ((AutoCloseable) structure).close();
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  @SuppressWarnings("EnumOrdinal") // how generated code names an ABI
  void comesBackFromADump(String name) throws Exception {
    Class<?> value = sink.load(name);
    Method write = writeBlock(name);
    boolean variable = isVariable(name);
    Class<?> dump = sink.load(name + "Converter$Dump");
    Method decode =
        variable
            ? dump.getMethod("decodeAt", Reader.class, long.class, int.class)
            : dump.getMethod("decode", Reader.class, ByteBuffer.class, int.class, int.class);
    int size = sink.converter(name).getField(variable ? "MIN_SIZE" : "SIZE").getInt(null);
    RandomValues random = new RandomValues(18);
    for (int i = 0; i < DUMPS; i++) {
      Object before = random.next(value, 3);
      Memory block =
          sink.hasLists(name)
              ? (Memory) call(write, List.of(before))
              : (Memory) ((Structure) call(write, before)).getPointer();
      ByteBuffer image = ByteBuffer.wrap(block.getByteArray(0, (int) block.size()));
      Source source = Source.image(image, Pointer.nativeValue(block));
      Reader in = Reader.of(source);
      long address = in.root(block, size);
      if (variable) {
        assertEquals(before, call(decode, in, address, Host.ABI.ordinal()));
      } else {
        ByteBuffer memory = in.open(address, size);
        assertEquals(before, call(decode, in, memory, in.position(), Host.ABI.ordinal()));
      }
      in.close();
      block.close();
    }
  }

  /**
   * Another thread may change a list at any time, and what is measured must be what is written: so
   * a list is looked at once.
   */
  @ParameterizedTest
  @MethodSource("values")
  void listsAreLookedAtOnce(String name) throws Exception {
    RandomValues random = new RandomValues(19);
    Class<?> value = sink.load(name);
    for (Method write : sink.converter(name).getMethods()) {
      if (write.getName().endsWith("ToNative") && write.getParameterTypes()[0] == List.class) {
        Object[] elements = {random.next(value, 3), random.next(value, 3), random.next(value, 3)};
        Memory expected = (Memory) call(write, Arrays.asList(elements));
        Memory once = (Memory) call(write, new SeenOnce(elements));
        assertEquals(expected.size(), once.size());
        expected.close();
        once.close();
      }
    }
  }

  /** A list that is another one when it is looked at again. */
  private static final class SeenOnce extends AbstractList<Object> {

    private final Object[] elements;
    private boolean seen;

    SeenOnce(Object[] elements) {
      this.elements = elements;
    }

    @Override
    public Object[] toArray() {
      assertFalse(seen, "the list was looked at before");
      seen = true;
      return elements.clone();
    }

    @Override
    public <T> T[] toArray(T[] room) {
      return Arrays.asList(toArray()).toArray(room);
    }

    @Override
    public Object get(int index) {
      return toArray()[index];
    }

    @Override
    public int size() {
      return toArray().length;
    }
  }

  /** Only what has one size can lie in a row. */
  private Method writeBlock(String name) throws Exception {
    return sink.hasLists(name)
        ? sink.method(name, "listToNative", List.class)
        : sink.method(name, "toNative", sink.load(name));
  }

  private boolean isVariable(String name) throws Exception {
    return Arrays.stream(sink.converter(name).getFields())
        .anyMatch(f -> f.getName().equals("MIN_SIZE"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void hasTheSizeThatJnaSays(String name) throws Exception {
    int size = sink.converter(name).getField("SIZE").getInt(null);
    Class<?> structure =
        Arrays.stream(sink.converter(name).getMethods())
            .filter(m -> m.getName().equals("toNative"))
            .findFirst()
            .orElseThrow()
            .getReturnType();
    Structure made = (Structure) structure.getConstructor().newInstance();
    assertEquals(size, made.size());
  }

  private static Object call(Method method, Object... arguments) throws Exception {
    try {
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
