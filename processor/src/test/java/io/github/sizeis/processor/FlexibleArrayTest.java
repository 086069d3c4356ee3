package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What converters of structs do that end with a flexible array. */
class FlexibleArrayTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      @Idl(dumps = true) interface Quiet {
        @Struct interface ROW { @DWORD int a(); @LPWSTR String b(); }
        @Struct interface TABLE { @DWORD int n(); @SizeIs("n") @Inline List<ROW> rows(); }
        @Struct interface OUTER { @WORD int x(); TABLE table(); }
        @Struct interface HOLDER { @Ptr OUTER outer(); }
        @Struct interface BYTES { @DWORD int cb(); @SizeIs(bytes = "cb") @Inline(0) int[] ints(); }
        @Struct interface SUM {
          @DWORD int ins(); @DWORD int outs(); @SizeIs("ins + outs") @Inline byte[] all();
        }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(statements);
  }

  @Test
  void sizeCountsWhatTheHeaderDeclaresAndExtentWhatTheValueHas()
      throws ReflectiveOperationException {
    assertEquals(
        "24 8; 24 24 40; 32 16 48; 4 4 12",
        run(
            """
            Row row = new Row(1, "b");
            Table one = new Table(List.of(row));
            Table two = new Table(List.of(row, row));
            return TableConverter.SIZE + " " + TableConverter.MIN_SIZE
                + "; " + TableConverter.extentOf(new Table(List.of()))
                + " " + TableConverter.extentOf(one) + " " + TableConverter.extentOf(two)
                + "; " + OuterConverter.SIZE + " " + OuterConverter.MIN_SIZE
                + " " + OuterConverter.extentOf(new Outer(1, two))
                + "; " + BytesConverter.SIZE + " " + BytesConverter.MIN_SIZE
                + " " + BytesConverter.extentOf(new Bytes(new int[2]));
            """));
  }

  @Test
  void aRegionThatEndsBehindTheLastElementIsRead() throws ReflectiveOperationException {
    assertEquals(
        "[] [1, 2] BYTES.ints: count 2: 8 bytes at 0x1004 are not inside"
            + " Source[0x1000 to 0x100b, WIN32] BYTES: 4 bytes at 0x1000 are not inside"
            + " Source[0x1000 to 0x1003, WIN32] BYTES.ints: 7 bytes are no multiple of the element's"
            + " 4",
        run(
            """
            StringBuilder said = new StringBuilder();
            int[][] cases = {{4, 0}, {12, 8}, {11, 8}, {3, 0}, {12, 7}};
            for (int[] one : cases) {
              byte[] bytes = new byte[12];
              ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)
                  .putInt(one[1]).putInt(1).putInt(2);
              Source dump =
                  Source.image(ByteBuffer.wrap(bytes, 0, one[0]), 0x1000).withAbi(Abi.WIN32);
              try {
                Bytes read = BytesConverter.converter().read(new Pointer(0x1000), dump);
                said.append(' ').append(Arrays.toString(read.ints()));
              } catch (NativeDataException e) {
                said.append(' ').append(e.getMessage());
              }
            }
            return said.substring(1);
            """));
  }

  @Test
  void countsThatCannotBeAreRefusedBeforeAnythingIsRead() throws ReflectiveOperationException {
    assertEquals(
        "HOLDER.outer.table.rows: count 4294967295 is above the limit of 16777216 elements"
            + " (Limits.withElements); "
            + "HOLDER.outer.table.rows: count 3 is above the limit of 2 elements"
            + " (Limits.withElements); "
            + "HOLDER.outer.table.rows: count 3: with its 48 bytes, more than the 70 that one"
            + " conversion may read (Limits.withBytes)",
        run(
            """
            Row row = new Row(1, "b");
            Holder value = new Holder(new Outer(1, new Table(List.of(row, row, row))));
            List<String> said = new ArrayList<>();
            try (QuietNative.HOLDER s = HolderConverter.toNative(value)) {
              Source few = Source.memory().withLimits(Limits.DEFAULT.withElements(2));
              Source small = Source.memory().withLimits(Limits.DEFAULT.withBytes(70));
              String few_ = refusal(() -> HolderConverter.converter().read(s, few));
              String small_ = refusal(() -> HolderConverter.converter().read(s, small));
              s.outer.setInt(8, -1);
              said.add(refusal(() -> HolderConverter.fromNative(s)));
              said.add(few_);
              said.add(small_);
            }
            return String.join("; ", said);
            """));
  }

  @Test
  void theMemoryOfARootKnowsItsEnd() throws ReflectiveOperationException {
    assertEquals(
        "[7] BYTES.ints: count 2: 8 bytes from byte 4 on, the memory has 8"
            + " BYTES: 4 bytes needed, the memory has 3",
        run(
            """
            try (Memory memory = new Memory(8)) {
              memory.setInt(0, 4);
              memory.setInt(4, 7);
              String read = Arrays.toString(BytesConverter.fromNative(memory).ints());
              memory.setInt(0, 8);
              String refused = refusal(() -> BytesConverter.fromNative(memory));
              return read + " " + refused + " "
                  + refusal(() -> BytesConverter.fromNative(memory.share(0, 3)));
            }
            """));
  }

  @Test
  void aStructureOverTheUsersMemoryHasAllOfIt() throws ReflectiveOperationException {
    assertEquals(
        "[7, 9] 4",
        run(
            """
            try (Memory memory = new Memory(12)) {
              memory.setInt(0, 8);
              memory.setInt(4, 7);
              memory.setInt(8, 9);
              QuietNative.BYTES structure = new QuietNative.BYTES(memory);
              return Arrays.toString(BytesConverter.fromNative(structure).ints()) + " "
                  + structure.size();
            }
            """));
  }

  @Test
  void whatChangesWhileItIsReadIsNotRead() throws ReflectiveOperationException {
    assertEquals(
        "ints: the memory changed while it was read",
        run(
            """
            ByteBuffer image =
                ByteBuffer.wrap(new byte[12]).order(ByteOrder.LITTLE_ENDIAN);
            try (io.github.sizeis.internal.Reader in =
                io.github.sizeis.internal.Reader.of(Source.image(image, 0x1000))) {
              ByteBuffer memory = in.open(0x1000, 4);
              long bytes = BytesConverter.extent(in, memory, in.position());
              memory = in.openWhole(0x1000, 4, bytes);
              image.putInt(0, 8);
              ByteBuffer opened = memory;
              return refusal(() -> BytesConverter.decode(in, opened, in.position()));
            }
            """));
  }

  @Test
  void aComputedCountStaysInTheValueAndMustAgree() throws ReflectiveOperationException {
    assertEquals(
        "Sum[ins=1, outs=2, all=[1, 2, 3]] SUM.all: 2 elements, where ins + outs is 3",
        run(
            """
            String read;
            try (QuietNative.SUM s = SumConverter.toNative(new Sum(1, 2, new byte[] {1, 2, 3}))) {
              read = SumConverter.fromNative(s).toString();
            }
            return read + " " + refusal(() -> SumConverter.toNative(new Sum(1, 2, new byte[2])));
            """));
  }

  @Test
  void memoryOfTheUsersMustHaveRoomForAll() throws ReflectiveOperationException {
    assertEquals(
        "16 bytes needed, the memory has 15; [1, 2, 3]",
        run(
            """
            Bytes value = new Bytes(new int[] {1, 2, 3});
            String refused;
            try (Memory memory = new Memory(15)) {
              BytesConverter.converter().writeTo(value, memory);
              return "written";
            } catch (IllegalArgumentException e) {
              refused = e.getMessage();
            }
            try (Memory memory = new Memory(BytesConverter.extentOf(value))) {
              BytesConverter.converter().writeTo(value, memory);
              return refused + "; " + Arrays.toString(BytesConverter.fromNative(memory).ints());
            }
            """));
  }
}
