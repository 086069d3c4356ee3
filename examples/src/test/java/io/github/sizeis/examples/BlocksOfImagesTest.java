package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Blocks;
import io.github.sizeis.runtime.Reader;
import io.github.sizeis.runtime.Source;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The blocks that a struct leads to are what the pointers of a real image point to. */
class BlocksOfImagesTest {

  static Stream<OracleImage> images() {
    return Stream.concat(
            OracleImage.ofThisMachine(),
            OracleImage.listedIn("unions.json").stream()
                .filter(i -> i.file().pointerSize() == Native.POINTER_SIZE))
        .filter(i -> walk(i).isPresent());
  }

  @ParameterizedTest
  @MethodSource("images")
  void areWhatItsPointersPointTo(OracleImage image) throws Exception {
    try (Memory memory = image.relocated()) {
      Set<?> blocks = blocks(image, image.rootIn(memory));
      Set<Object> pointedTo = new HashSet<>();
      for (int at : image.file().pointers()) {
        long address = Pointer.nativeValue(memory.getPointer(at));
        if (blocks.contains(address)) {
          pointedTo.add(address);
        } else {
          // it may be junk, for the count that stands before it is 0
          assertEquals(0, memory.getInt(at - Native.POINTER_SIZE), "the pointer at " + at);
        }
      }
      assertEquals(pointedTo, blocks);
    }
  }

  private static Optional<Method> walk(OracleImage image) {
    return Bindings.friendly()
        .filter(b -> b.cName().equals(image.rootType()))
        .flatMap(b -> Arrays.stream(b.converter().getMethods()))
        .filter(m -> m.getName().equals("blocks"))
        .findFirst();
  }

  /** Finds them as a client does, but for the call that they come from. */
  private static Set<?> blocks(OracleImage image, Pointer root) throws Exception {
    Blocks.Walk walk =
        MethodHandleProxies.asInterfaceInstance(
            Blocks.Walk.class, MethodHandles.publicLookup().unreflect(walk(image).orElseThrow()));
    Constructor<Blocks> constructor = Blocks.class.getDeclaredConstructor(Reader.class);
    constructor.setAccessible(true);
    Field found = Blocks.class.getDeclaredField("found");
    found.setAccessible(true);
    try (Reader in = Reader.of(Source.memory())) {
      Blocks blocks = constructor.newInstance(in);
      long n = image.rootCount().orElse(1);
      int size =
          Bindings.friendly()
              .filter(b -> b.cName().equals(image.rootType()))
              .findFirst()
              .orElseThrow()
              .converter()
              .getField("SIZE")
              .getInt(null);
      blocks.inPlace(
          in.open(Pointer.nativeValue(root), n * size), in.position(), (int) n, size, walk);
      return (Set<?>) found.get(blocks);
    }
  }
}
