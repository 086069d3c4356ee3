package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty nodes of which each leads to the next one twice are a tree of 2^50, to whoever reads or
 * writes it as one.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedGraphTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.c.*;
      import org.jspecify.annotations.Nullable;
      @Idl(dumps = true) interface Quiet {
        @Struct interface TREE {
          @Ptr @Nullable TREE left();
          @Ptr @Nullable TREE right();
          @Int64 long value();
        }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(statements);
  }

  @Test
  void anImageIsReadOnlySoManyTimesOver() throws ReflectiveOperationException {
    assertEquals(
        "1048576 bytes that one conversion may read (Limits.withBytes)",
        run(
            """
            ByteBuffer image = ByteBuffer.allocate(50 * 16).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 1; i < 50; i++) {
              image.putInt(0x1000 + 16 * i).putInt(0x1000 + 16 * i).putLong(i);
            }
            image.clear();
            Source dump = Source.image(image, 0x1000).withAbi(Abi.WIN32);
            try {
              return TreeConverter.converter().read(new Pointer(0x1000), dump).toString();
            } catch (NativeDataException e) {
              return e.detail().substring(e.detail().indexOf("1048576"));
            }
            """));
  }

  @Test
  void aValueIsMeasuredOnlyUpToWhatABlockCanHave() throws ReflectiveOperationException {
    assertEquals(
        "TREE: the values need more than the 1073741824 bytes that a block can have",
        run(
            """
            Tree tree = new Tree(null, null, 1);
            for (int i = 0; i < 50; i++) {
              tree = new Tree(tree, tree, i);
            }
            try {
              return TreeConverter.toNative(tree).toString();
            } catch (NativeDataException e) {
              return e.getMessage();
            }
            """));
  }

  @Test
  void theLimitsOfARegionGrowWithIt() throws ReflectiveOperationException {
    assertEquals(
        "1048576 1048576 67108864 1073741824",
        run(
            """
            Memory memory = new Memory(1 << 20);
            return Source.region(memory, 0).limits().bytes()
                + " " + Source.region(memory, 16384).limits().bytes()
                + " " + Source.region(memory, 1 << 20).limits().bytes()
                + " " + Source.region(new Pointer(0x10000), 1L << 40).limits().bytes();
            """));
  }
}
