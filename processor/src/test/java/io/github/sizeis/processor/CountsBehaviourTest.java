package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts as real IDL files have them. */
class CountsBehaviourTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      @Idl public interface Quiet {
        int HAS_DATA = 4;
        enum Shift { @CValue(16) TYPE_SHIFT }
        @Struct interface ALIGNED { @DWORD int size(); @SizeIs("((size+7)&~7)") byte[] data(); }
        @Struct interface SAME {
          @DWORD int data_size();
          @SizeIs("data_size ? data_size : 0") byte[] data();
        }
        @Struct interface MORE { @DWORD int count(); @SizeIs("count+1") byte[] data(); }
        @Struct interface GRID {
          @DWORD int rows(); @DWORD int cols();
          @SizeIs("(rows+1)*cols") byte[] data();
        }
        @Struct interface LEVEL {
          @BYTE int level(); @BYTE int type();
          @SizeIs("level|(type<<TYPE_SHIFT)") byte[] data();
        }
        @Struct interface FLAGGED { @DWORD int flags(); @SizeIs("flags&HAS_DATA") byte[] data(); }
        @Struct interface HEADER { @WORD int n(); @DWORD int more(); }
        @Struct interface NESTED { HEADER header(); @SizeIs("header.more * 2") short[] data(); }
        @Struct interface POINTED { @Ptr @DWORD int n(); @SizeIs("n") byte[] data(); }
        @Struct interface FEW { @Bits(4) @LONG int n(); @SizeIs("n") byte[] data(); }
        @Struct interface SOME { @Bits(4) @DWORD int n(); @SizeIs("n") byte[] data(); }
        @Struct interface MANY { @Bits(64) @ULONGLONG long n(); @SizeIs("n") byte[] data(); }
        @Struct interface PRODUCT { @LONG int a(); @LONG int b(); @SizeIs("a * b / b") byte[] data(); }
        @Struct interface PAGES { @SIZE_T long n(); @SizeIs("n / 65536") byte[] data(); }
        @Struct interface FAR { @SHORT short n(); @SizeIs("n * 2") byte[] data(); }
        @Struct interface TRUTH { @DWORD int n(); @SizeIs("n > 2") @Nullable List<HEADER> one(); }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(statements);
  }

  @Test
  void whatCanBeSolvedLeavesTheValueAndWhatCannotIsChecked() throws ReflectiveOperationException {
    assertEquals(
        "Aligned[size=5, data=[0, 0, 0, 0, 0, 0, 0, 0]]; "
            + "ALIGNED.data: 5 elements, where ((size+7)&~7) is 8; "
            + "Same[data=[1, 2]] 2; More[data=[1, 2]] 1; "
            + "MORE.data: count -1 does not fit, it is from 0 to 4294967295; "
            + "Grid[rows=1, cols=2, data=[1, 2, 3, 4]]; "
            + "Level[level=3, type=0, data=[1, 2, 3]]; "
            + "LEVEL.data: 3 elements, where level|(type<<TYPE_SHIFT) is 65539; "
            + "Flagged[flags=6, data=[1, 2, 3, 4]]; "
            + "FLAGGED.data: 4 elements, where flags&HAS_DATA is 0; "
            + "Truth[n=3, one=[Header[n=1, more=2]]]",
        run(
            """
            StringJoiner all = new StringJoiner("; ");
            try (QuietNative.ALIGNED s = AlignedConverter.toNative(new Aligned(5, new byte[8]))) {
              all.add(AlignedConverter.fromNative(s).toString());
            }
            all.add(refusal(() -> AlignedConverter.toNative(new Aligned(5, new byte[5]))));
            try (QuietNative.SAME s = SameConverter.toNative(new Same(new byte[] {1, 2}))) {
              all.add(SameConverter.fromNative(s) + " " + s.data_size);
            }
            try (QuietNative.MORE s = MoreConverter.toNative(new More(new byte[] {1, 2}))) {
              all.add(MoreConverter.fromNative(s) + " " + s.count);
            }
            all.add(refusal(() -> MoreConverter.toNative(new More(new byte[0]))));
            byte[] four = {1, 2, 3, 4};
            try (QuietNative.GRID s = GridConverter.toNative(new Grid(1, 2, four))) {
              all.add(GridConverter.fromNative(s).toString());
            }
            byte[] three = {1, 2, 3};
            try (QuietNative.LEVEL s = LevelConverter.toNative(new Level(3, 0, three))) {
              all.add(LevelConverter.fromNative(s).toString());
            }
            all.add(refusal(() -> LevelConverter.toNative(new Level(3, 1, three))));
            try (QuietNative.FLAGGED s = FlaggedConverter.toNative(new Flagged(6, four))) {
              all.add(FlaggedConverter.fromNative(s).toString());
            }
            all.add(refusal(() -> FlaggedConverter.toNative(new Flagged(3, four))));
            Truth truth = new Truth(3, List.of(new Header(1, 2)));
            try (QuietNative.TRUTH s = TruthConverter.toNative(truth)) {
              all.add(TruthConverter.fromNative(s).toString());
            }
            return all.toString();
            """));
  }

  @Test
  void aCountInAStructInTheStructStaysThere() throws ReflectiveOperationException {
    assertEquals(
        "Nested[header=Header[n=7, more=2], data=[1, 2, 3, 4]] "
            + "NESTED.data: 4 elements, where header.more * 2 is 6",
        run(
            """
            short[] four = {1, 2, 3, 4};
            try (QuietNative.NESTED s =
                NestedConverter.toNative(new Nested(new Header(7, 2), four))) {
              return NestedConverter.fromNative(s) + " "
                  + refusal(() -> NestedConverter.toNative(new Nested(new Header(7, 3), four)));
            }
            """));
  }

  @Test
  void aCountIsReadThroughAPointer() throws ReflectiveOperationException {
    assertEquals(
        "Pointed[n=2, data=[1, 2]] POINTED.data: 2 elements, where n is 3 "
            + "POINTED.n: NULL pointer POINTED.n: 4 bytes at 0x10 are not inside",
        run(
            """
            byte[] two = {1, 2};
            try (QuietNative.POINTED s = PointedConverter.toNative(new Pointed(2, two))) {
              String all = PointedConverter.fromNative(s) + " "
                  + refusal(() -> PointedConverter.toNative(new Pointed(3, two)));
              s.n = null; s.write();
              all += " " + refusal(() -> PointedConverter.fromNative(s));
              s.n = new Pointer(16); s.write();
              String outside = refusal(() -> PointedConverter.fromNative(s));
              return all + " " + outside.substring(0, outside.indexOf(" Source"));
            }
            """));
  }

  @Test
  void aBitFieldThatCountsHasItsSign() throws ReflectiveOperationException {
    assertEquals(
        "FEW.data: count -1 is negative; SOME.data: NULL pointer with count 15; "
            + "MANY.data: count 18446744073709551615 is more than any memory has; "
            + "FEW.data: count 8 does not fit, it is from 0 to 7; "
            + "SOME.data: count 16 does not fit, it is from 0 to 15",
        run(
            """
            StringJoiner all = new StringJoiner("; ");
            byte[] bytes = new byte[64];
            Arrays.fill(bytes, 0, 8, (byte) 0xFF);
            Source source = Source.image(ByteBuffer.wrap(bytes), 0x10000);
            Pointer root = new Pointer(0x10000);
            all.add(refusal(() -> FewConverter.converter().read(root, source)));
            bytes[8] = 0;
            all.add(refusal(() -> SomeConverter.converter().read(root, source)).replace(
                "count 15: 15 bytes at 0x0", "count 15"));
            all.add(refusal(() -> ManyConverter.converter().read(root, source)));
            all.add(refusal(() -> FewConverter.toNative(new Few(new byte[8]))));
            all.add(refusal(() -> SomeConverter.toNative(new Some(new byte[16]))));
            return all.toString();
            """));
  }

  @Test
  void expressionsCountIn64Bits() throws ReflectiveOperationException {
    assertEquals(
        "Product[a=3, b=2000000000, data=[1, 2, 3]]; 65536000000; "
            + "FAR.data: the value 32768 does not fit, it is from -32768 to 32767",
        run(
            """
            Product product = new Product(3, 2_000_000_000, new byte[] {1, 2, 3});
            try (QuietNative.PRODUCT s = ProductConverter.toNative(product);
                QuietNative.PAGES pages = PagesConverter.toNative(new q.Pages(new byte[1_000_000]))) {
              return ProductConverter.fromNative(s) + "; " + pages.n.longValue() + "; "
                  + refusal(() -> FarConverter.toNative(new Far(new byte[65536])));
            }
            """));
  }

  @Test
  void anExplanationShowsACountWithItsSignInC() throws ReflectiveOperationException {
    assertEquals(
        "4294967295 15 -1 18446744073709551615",
        run(
            """
            StringJoiner all = new StringJoiner(" ");
            try (Memory memory = new Memory(32)) {
              memory.setMemory(0, 32, (byte) -1);
              Source source = Source.region(memory, 32);
              for (Explanation explanation : List.of(
                  MoreConverter.converter().explain(memory, source),
                  SomeConverter.converter().explain(memory, source),
                  FewConverter.converter().explain(memory, source),
                  ManyConverter.converter().explain(memory, source))) {
                String text = explanation.toString().split(" .a count")[0];
                all.add(text.substring(text.lastIndexOf(' ') + 1));
              }
            }
            return all.toString();
            """));
  }
}
