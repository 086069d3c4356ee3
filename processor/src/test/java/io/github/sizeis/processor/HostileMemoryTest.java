package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.internal.Blocks;
import io.github.sizeis.internal.Host;
import io.github.sizeis.processor.testing.Guarded;
import io.github.sizeis.processor.testing.Mutations;
import io.github.sizeis.processor.testing.Sink;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.io.IOException;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever memory holds, reading it gives a value or a {@link NativeDataException} with a path: no
 * crash, no other exception, and nothing that takes longer than the memory is large. Memory and an
 * image of the same bytes give the same. So it is for what would be freed of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileMemoryTest {

  private static final int VALUES = 5;
  private static final int MUTATIONS = 150;
  private static final int CUTS = 150;
  private static final int JUNK = 100;

  private final Guarded room = new Guarded(256);
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
  void soundMemoryThatWasChanged(String name) throws Exception {
    Random random = new Random(name.hashCode());
    Mutations mutations = new Mutations(random, Host.POINTER_SIZE);
    RandomValues values = new RandomValues(20);
    for (int i = 0; i < VALUES; i++) {
      Object value = values.next(sink.load(name), 3);
      Image image = write(name, value);
      assertEquals(value, read(name, image.bytes, image.base));
      for (Pointer block : blocks(name, image.source(), image.base)) {
        long at = Pointer.nativeValue(block) - image.base;
        assertTrue(at > 0 && at < image.bytes.length, () -> at + " is not in the block");
      }
      int step = 1 + image.bytes.length / CUTS;
      for (int cut = 0; cut < image.bytes.length; cut += step) {
        read(name, Arrays.copyOf(image.bytes, cut), image.base);
      }
      for (int m = 0; m < MUTATIONS; m++) {
        read(name, mutations.of(image.bytes, image.base), image.base);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void junkOfEachMachine(String name) throws Exception {
    Random random = new Random(name.hashCode());
    int size = sink.converter(name).getField("SIZE").getInt(null);
    for (Abi abi : Abi.values()) {
      Mutations mutations = new Mutations(random, abi.pointerSize());
      for (int i = 0; i < JUNK; i++) {
        byte[] junk = mutations.junk(size + random.nextInt(200), 0x10000);
        outcome(name, Source.image(ByteBuffer.wrap(junk), 0x10000).withAbi(abi), 0x10000);
      }
    }
  }

  /** What was written, and where. */
  private static final class Image {
    final byte[] bytes;
    final long base;

    Image(Memory block) {
      bytes = block.getByteArray(0, (int) block.size());
      base = Pointer.nativeValue(block);
    }

    Source source() {
      return Source.image(ByteBuffer.wrap(bytes), base);
    }
  }

  private Image write(String name, Object value) throws Exception {
    Memory block;
    if (sink.hasLists(name)) {
      Method write = sink.method(name, "listToNative", List.class);
      block = (Memory) write.invoke(null, List.of(value));
    } else {
      Method write = sink.method(name, "toNative", sink.load(name));
      block = (Memory) ((Structure) write.invoke(null, value)).getPointer();
    }
    Image image = new Image(block);
    block.close();
    return image;
  }

  /** Reads it as memory, at the end of what can be touched, and as an image. */
  private Object read(String name, byte[] bytes, long base) throws Exception {
    assertTrue(bytes.length <= room.bytes(), "no room");
    Source image = Source.image(ByteBuffer.wrap(bytes), base);
    Source memory = Source.region(room.put(bytes), bytes.length, base);
    Object one = outcome(name, image, base);
    assertEquals(one, outcome(name, memory, base));
    return one;
  }

  private Object outcome(String name, Source source, long base) throws Exception {
    Object outcome = null;
    Object converter = sink.method(name, "converter").invoke(null);
    for (Method read : converter.getClass().getMethods()) {
      if (isReader(read)) {
        Object one = outcome(converter, read, source, base);
        outcome = read.getName().equals("read") ? one : outcome;
      }
    }
    if (source.abi() == Host.ABI) {
      blocks(name, source, base);
    }
    return outcome;
  }

  /** What is freed of it is found without a word, whatever it is. */
  private List<Pointer> blocks(String name, Source source, long base) throws Exception {
    Blocks.Walk walk =
        MethodHandleProxies.asInterfaceInstance(
            Blocks.Walk.class, MethodHandles.publicLookup().unreflect(walk(sink.converter(name))));
    int size = sink.converter(name).getField("SIZE").getInt(null);
    return Blocks.behind(new Pointer(base), 1, size, source, walk);
  }

  private static Method walk(Class<?> converter) {
    return Arrays.stream(converter.getMethods())
        .filter(m -> m.getName().equals("blocks"))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isReader(Method method) {
    return (method.getName().equals("read") || method.getName().equals("readChain"))
        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {Pointer.class, Source.class});
  }

  private static Object outcome(Object converter, Method read, Source source, long base)
      throws Exception {
    try {
      return read.invoke(converter, new Pointer(base), source);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof NativeDataException refused) {
        assertNotEquals("", refused.path(), refused::getMessage);
        return refused.getMessage();
      }
      throw e;
    }
  }
}
