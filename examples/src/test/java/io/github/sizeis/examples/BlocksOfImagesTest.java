package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.sizeis.internal.Blocks;
import io.github.sizeis.runtime.Source;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The blocks that a struct leads to are what the pointers of a real image point to. */
@Tag("little-endian")
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
      Set<Long> blocks = blocks(image, image.rootIn(memory));
      Set<Long> pointedTo = new HashSet<>();
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

  private static Set<Long> blocks(OracleImage image, Pointer root) throws Exception {
    Method walk = walk(image).orElseThrow();
    Blocks.Walk blocks =
        MethodHandleProxies.asInterfaceInstance(
            Blocks.Walk.class, MethodHandles.publicLookup().unreflect(walk));
    int size = walk.getDeclaringClass().getField("SIZE").getInt(null);
    int n = (int) image.rootCount().orElse(1);
    return Blocks.behind(root, n, size, Source.memory(), blocks).stream()
        .map(Pointer::nativeValue)
        .collect(Collectors.toSet());
  }
}
