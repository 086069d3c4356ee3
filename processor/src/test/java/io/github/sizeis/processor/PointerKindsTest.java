package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kinds of pointers promise: unique, full, ignored, and several in a row. */
class PointerKindsTest {

  private static final String DECLARATION =
      """
      package q;
      import com.sun.jna.Pointer;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      @Idl interface Quiet {
        @Struct interface LEAF { @LPWSTR String name(); }
        @Struct interface NODE {
          @FullPtr LEAF leaf();
          @FullPtr @Nullable NODE left();
          @FullPtr @Nullable NODE right();
        }
        @Struct interface LEAVES { @DWORD int n(); @SizeIs("n") List<@FullPtr LEAF> all(); }
        @Struct interface UNIQUE { @Ptr LEAF a(); @Ptr LEAF b(); }
        @Struct interface TWICE { @Ptr(2) LEAF a(); @Ptr(2) @Nullable LEAF b(); }
        @Struct interface IGNORES { int a(); @Ignore @Ptr LEAF leaf(); @Ignore Pointer opaque(); }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(statements);
  }

  @Test
  void whatFullPointersShareIsOneValueAndOnePlace() throws ReflectiveOperationException {
    assertEquals(
        "true true, true true true true true",
        run(
            """
            Leaf leaf = new Leaf("leaf");
            Node shared = new Node(leaf, null, null);
            Node root = new Node(leaf, shared, new Node(leaf, shared, null));
            try (QuietNative.NODE s = NodeConverter.toNative(root)) {
              Pointer right = s.right;
              boolean one = s.leaf.equals(right.getPointer(0));
              boolean same = s.left.equals(right.getPointer(8));
              Node back = NodeConverter.fromNative(s);
              return one + " " + same + ", " + back.equals(root)
                  + " " + (back.left() == back.right().left())
                  + " " + (back.leaf() == back.left().leaf())
                  + " " + (back.leaf() == back.right().leaf())
                  + " " + (back.leaf() != leaf);
            }
            """));
  }

  @Test
  void equalValuesThatAreTwoObjectsAreTwoPlaces() throws ReflectiveOperationException {
    assertEquals(
        "false true",
        run(
            """
            Leaf one = new Leaf("leaf");
            try (QuietNative.LEAVES s =
                LeavesConverter.toNative(new Leaves(List.of(one, new Leaf("leaf"), one)))) {
              return s.all.getPointer(0).equals(s.all.getPointer(8)) + " "
                  + s.all.getPointer(0).equals(s.all.getPointer(16));
            }
            """));
  }

  @Test
  void sharingKeepsAGraphSmallThatWouldDoubleWithEachLevel() throws ReflectiveOperationException {
    assertEquals(
        "true",
        run(
            """
            Node node = new Node(new Leaf("leaf"), null, null);
            for (int i = 0; i < 50; i++) {
              node = new Node(node.leaf(), node, node);
            }
            try (QuietNative.NODE s = NodeConverter.toNative(node)) {
              Node back = NodeConverter.fromNative(s);
              return "" + (back.left() == back.right());
            }
            """));
  }

  @Test
  void aCycleInMemoryIsRefused() throws ReflectiveOperationException {
    assertEquals(
        "NODE.left.right.left: a cycle: it points back to a struct that it is a part of, and values"
            + " have no end",
        run(
            """
            Node leaf = new Node(new Leaf("leaf"), null, null);
            Node root = new Node(leaf.leaf(), new Node(leaf.leaf(), null, leaf), null);
            try (QuietNative.NODE s = NodeConverter.toNative(root)) {
              Pointer left = s.left;
              left.getPointer(16).setPointer(8, left);
              return refusal(() -> NodeConverter.fromNative(s));
            }
            """));
  }

  @Test
  void uniquePointersAreReadEachForItself() throws ReflectiveOperationException {
    assertEquals(
        "true false",
        run(
            """
            Leaf leaf = new Leaf("leaf");
            try (QuietNative.UNIQUE s = UniqueConverter.toNative(new Unique(leaf, leaf));
                Memory both = new Memory(16)) {
              both.setPointer(0, s.a);
              both.setPointer(8, s.a);
              Unique back = UniqueConverter.fromNative(both);
              return back.a().equals(back.b()) + " " + (back.a() == back.b());
            }
            """));
  }

  @Test
  void ofSeveralPointersEachIsChecked() throws ReflectiveOperationException {
    assertEquals(
        "TWICE.a: NULL pointer; TWICE.b: NULL pointer; TWICE.a: NULL pointer; null",
        run(
            """
            Leaf leaf = new Leaf("leaf");
            List<String> said = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
              try (QuietNative.TWICE s = TwiceConverter.toNative(new Twice(leaf, leaf))) {
                (i == 0 ? s.a : s.b).setPointer(0, null);
                said.add(refusal(() -> TwiceConverter.fromNative(s)));
              }
            }
            try (QuietNative.TWICE s = TwiceConverter.toNative(new Twice(leaf, null))) {
              Twice back = TwiceConverter.fromNative(s);
              s.getPointer().setPointer(0, null);
              said.add(refusal(() -> TwiceConverter.fromNative(s)));
              said.add("" + back.b());
            }
            return String.join("; ", said);
            """));
  }

  @Test
  void anIgnoredPointerIsNeitherFollowedNorWritten() throws ReflectiveOperationException {
    assertEquals(
        "Ignores[a=7] null null",
        run(
            """
            try (QuietNative.IGNORES s = IgnoresConverter.toNative(new Ignores(7))) {
              String written = " " + s.leaf + " " + s.opaque;
              s.getPointer().setLong(8, 1);
              s.getPointer().setLong(16, 2);
              return IgnoresConverter.fromNative(s) + written;
            }
            """));
  }
}
