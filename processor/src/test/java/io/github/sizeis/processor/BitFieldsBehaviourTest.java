package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What converters of structs do that have bit fields, and those of aligned structs. */
class BitFieldsBehaviourTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      @Idl(dumps = true) interface Quiet {
        enum Mode { OFF, ON, @Unknown OTHER }
        @Struct interface MIX {
          @Bits(3) @DWORD int a(); @Bits(4) @LONG int b(); @Bits(2) Mode mode();
          @Reserved @Bits(7) @DWORD int pad(); @Bits(16) @DWORD int c();
        }
        @Struct interface SPLIT { @Bits(5) @BYTE int a(); @Bits(11) @WORD int b(); @Bits(17) @DWORD int c(); }
        @Struct(pack = 1) interface TAIL { @Bits(1) @DWORD boolean a(); @Bits(16) @DWORD int b(); }
        @Struct interface OUTER { @Bits(4) @BYTE int n(); @Bits(4) @BYTE int m(); @SizeIs("n") List<MIX> all(); }
        @Struct(align = 64) interface LINE { int a(); }
        @Struct interface LINES { byte x(); @DWORD int n(); @SizeIs("n") List<@Ptr LINE> far(); @DWORD int k(); @SizeIs("k") List<LINE> row(); }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(statements);
  }

  @Test
  void whatDoesNotFitIsRefusedWithItsPath() throws ReflectiveOperationException {
    assertEquals(
        "MIX.a: the value 8 does not fit 3 bits, it is from 0 to 7"
            + " MIX.b: the value -9 does not fit 4 bits, it is from -8 to 7"
            + " MIX.mode: Mode.OTHER has no value to write"
            + " OUTER.all[0].c: the value 65536 does not fit 16 bits, it is from 0 to 65535"
            + " OUTER.all: count 16 does not fit, it is from 0 to 15",
        run(
            """
            Quiet.Mode on = Quiet.Mode.ON;
            Mix good = new Mix(7, -8, on, 65535);
            return refusal(() -> MixConverter.toNative(new Mix(8, 0, on, 0)))
                + " " + refusal(() -> MixConverter.toNative(new Mix(0, -9, on, 0)))
                + " " + refusal(() -> MixConverter.toNative(new Mix(0, 0, Quiet.Mode.OTHER, 0)))
                + " " + refusal(() -> OuterConverter.toNative(
                    new Outer(0, List.of(new Mix(0, 0, on, 65536)))))
                + " " + refusal(() -> OuterConverter.toNative(
                    new Outer(0, Collections.nCopies(16, good))));
            """));
  }

  @Test
  void everyAbiHasItsOwnPlaces() throws ReflectiveOperationException {
    // 5 bits, then 11, then 17: one after the other on System V, a unit each on Windows
    assertEquals(
        "WIN64 Split[a=21, b=1365, c=87381] SYSV64 Split[a=21, b=1365, c=87381]",
        run(
            """
            StringBuilder said = new StringBuilder();
            long run = 21 | 1365L << 5 | 87381L << 32;
            long units = 21 | 1365L << 16;
            for (Abi abi : new Abi[] {Abi.WIN64, Abi.SYSV64}) {
              ByteBuffer bytes =
                  ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
              if (abi == Abi.WIN64) {
                bytes.putLong(0, units).putInt(4, 87381);
              } else {
                bytes.putLong(0, run);
              }
              Source dump = Source.image(bytes, 0x1000).withAbi(abi);
              said.append(abi).append(' ')
                  .append(SplitConverter.converter().read(new Pointer(0x1000), dump))
                  .append(' ');
            }
            return said.toString().strip();
            """));
  }

  @Test
  void noByteBehindTheStructIsTouched() throws ReflectiveOperationException {
    assertEquals(
        "3 Tail[a=true, b=43690] TAIL: 3 bytes at 0x1000 are not inside Source[0x1000 to 0x1002,"
            + " SYSV64]",
        run(
            """
            String said = "";
            for (int length : new int[] {3, 2}) {
              byte[] bytes = {0x55, 0x55, 1};
              ByteBuffer image = ByteBuffer.wrap(bytes, 0, length).slice();
              Source dump = Source.image(image, 0x1000).withAbi(Abi.SYSV64);
              Pointer root = new Pointer(0x1000);
              said += length == 3
                  ? "3 " + TailConverter.converter().read(root, dump)
                  : " " + refusal(() -> TailConverter.converter().read(root, dump));
            }
            return said;
            """));
  }

  @Test
  void reservedBitsAreChecked() throws ReflectiveOperationException {
    assertEquals(
        "MIX.pad: reserved, and 1 instead of 0",
        run(
            """
            try (QuietNative.MIX s = MixConverter.toNative(new Mix(0, 0, Quiet.Mode.ON, 1))) {
              s.getPointer().setByte(1, (byte) (s.getPointer().getByte(1) | 2));
              return refusal(() -> MixConverter.fromNative(s.getPointer()));
            }
            """));
  }

  @Test
  void alignedStructsLieWhereTheyDemand() throws ReflectiveOperationException {
    assertEquals(
        "64 true",
        run(
            """
            boolean aligned = true;
            for (int round = 0; round < 20; round++) {
              Line one = new Line(1);
              Lines value = new Lines((byte) 1, List.of(one, one), List.of(one, one));
              try (QuietNative.LINES s = LinesConverter.toNative(value)) {
                aligned &= Pointer.nativeValue(s.row) % 64 == 0
                    && Pointer.nativeValue(s.far.getPointer(0)) % 64 == 0
                    && Pointer.nativeValue(s.far.getPointer(Native.POINTER_SIZE)) % 64 == 0
                    && value.equals(LinesConverter.fromNative(s));
              }
            }
            return LineConverter.SIZE + " " + aligned;
            """));
  }
}
