package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated code does in the corners that users run into. */
class GeneratedBehaviourTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.runtime.Flags;
      import io.github.sizeis.windows.*;
      import org.jspecify.annotations.Nullable;
      @Idl interface Quiet {
        @Struct interface NODE { int a(); @Ptr @Nullable NODE next(); }
        @Struct interface SPREAD { @Range(min = 1, max = 3) @DWORD int n(); @SizeIs("2 * n") byte[] b(); }
        enum Bit { @CValue(1) ONE }
        @Struct interface FEW {
          @DWORD Flags<Bit> flags(); @WORD int n(); @SizeIs("n") byte[] b(); @Bits(3) @DWORD Flags<Bit> bits();
        }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) {
    String user =
        """
        package q;
        import io.github.sizeis.runtime.*; import io.github.sizeis.jna.*;
        public final class User {
          public static String run() {
            %s
          }
        }
        """
            .formatted(statements);
    return UserProgram.in(directory).with("Quiet", DECLARATION).with("User", user).run();
  }

  @Test
  void aContainerThatIsNotPublicWorks() {
    assertEquals(
        "Node[a=7, next=null]",
        run(
            """
            try (QuietNative.NODE s = NodeConverter.toNative(new Node(7, null))) {
              return NodeConverter.fromNative(s).toString();
            }
            """));
  }

  @Test
  void aStructureOverFreedMemoryIsRefused() {
    assertEquals(
        "The memory was freed",
        run(
            """
            QuietNative.NODE s = NodeConverter.toNative(new Node(7, null));
            QuietNative.NODE other = new QuietNative.NODE(s.getPointer());
            s.close();
            try {
              return NodeConverter.fromNative(other).toString();
            } catch (IllegalStateException e) {
              return e.getMessage();
            }
            """));
  }

  @Test
  void aClosedStructureIsRefused() {
    assertEquals(
        "NODE was closed",
        run(
            """
            QuietNative.NODE s = NodeConverter.toNative(new Node(7, null));
            s.close();
            s.close();
            try {
              return NodeConverter.fromNative(s).toString();
            } catch (IllegalStateException e) {
              return e.getMessage();
            }
            """));
  }

  @Test
  void theLimitOfDepthCanBeRaisedBothWays() {
    assertEquals(
        "nested true",
        run(
            """
            Node chain = null;
            for (int i = 0; i < 500; i++) {
              chain = new Node(i, chain);
            }
            String refusal;
            try (QuietNative.NODE s = NodeConverter.toNative(chain)) {
              return "written";
            } catch (NativeDataException e) {
              refusal = e.detail().substring(0, 6);
            }
            Limits deep = Limits.DEFAULT.withDepth(1000);
            try (QuietNative.NODE s = NodeConverter.converter().write(chain, deep)) {
              Node back = NodeConverter.converter().read(s, Source.memory().withLimits(deep));
              return refusal + " " + back.equals(chain);
            }
            """));
  }

  @Test
  void aComputedCountIsSolvedAndItsRangeIsKept() {
    assertEquals(
        "2 SPREAD.n: 4 is not from 1 to 3 SPREAD.b: 3 elements, where 2 * n is 2",
        run(
            """
            StringBuilder said = new StringBuilder();
            try (QuietNative.SPREAD s = SpreadConverter.toNative(new Spread(new byte[4]))) {
              said.append(s.n);
            }
            for (int length : new int[] {8, 3}) {
              try (QuietNative.SPREAD s = SpreadConverter.toNative(new Spread(new byte[length]))) {
                said.append(" written");
              } catch (NativeDataException e) {
                said.append(' ').append(e.getMessage());
              }
            }
            return said.toString();
            """));
  }

  @Test
  void aBuilderBeginsWithNothing() {
    assertEquals("Few[flags=[], b=[], bits=[]]", run("return Few.builder().build().toString();"));
  }
}
