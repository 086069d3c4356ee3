package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.internal.Host;
import io.github.sizeis.processor.testing.Snippets;
import io.github.sizeis.runtime.Abi;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unions that nothing tells, from images of every ABI, are what they were on that machine. */
class UntaggedAbiTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.c.*;
      import io.github.sizeis.windows.*;
      @Idl(dumps = true) public interface Quiet {
        enum Kind { @CValue(-1) NONE, @CValue(5) FIVE }
        @Untagged @Union interface TOTAL {
          @CLong long l(); @CUlong long u(); @LONG_PTR long p(); @SizeT long n(); @Int8 int b();
        }
        @Untagged @Union interface EVEN { @CLong long l(); @SizeT long n(); }
        @Untagged @Union interface SIGNED { @CLong long l(); @SsizeT long s(); Kind kind(); }
        @Untagged @Union interface WORDS { @SizeT long n(); @CUlong long u(); @SHORT short s(); }
        @Struct interface PARTS { int low(); int high(); }
        @Untagged @Union interface MIXED { PARTS parts(); @CLong long l(); }
        @Untagged @Union interface FIXED { PARTS parts(); long all(); @SHORT short s(); }
        @Struct interface HOLDER { TOTAL near(); @Ptr TOTAL far(); @CLong long after(); }
      }
      """;

  private static final String HEAD =
      """
      StringJoiner all = new StringJoiner("\\n", "", "\\n");
      Pointer root = new Pointer(0x10000);
      byte[] bytes = {5, 0, 0, 0, 9, 0, 0, 0};
      byte[] small = {5, 0, 0, 0, 0, 0, 0, 0};
      byte[] minus = {-1, -1, -1, -1, -1, -1, -1, -1};
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(HEAD + statements);
  }

  @Test
  void everyMemberHasTheWidthAndTheSignOfItsMachine() throws ReflectiveOperationException {
    assertEquals(
        """
        WIN64 5 5 38654705669 38654705669; -1 4294967295 -1 -1
        WIN32 5 5 5 5; -1 4294967295 -1 4294967295
        SYSV64 38654705669 38654705669 38654705669 38654705669; -1 -1 -1 -1
        I386 5 5 5 5; -1 4294967295 -1 4294967295
        ARM32 5 5 5 5; -1 4294967295 -1 4294967295
        """,
        run(
            """
            for (Abi abi : Abi.values()) {
              StringJoiner one = new StringJoiner("; ", abi + " ", "");
              for (byte[] content : new byte[][] {bytes, minus}) {
                Source source = Source.image(ByteBuffer.wrap(content), 0x10000).withAbi(abi);
                Total n = TotalConverter.converter().read(root, source);
                one.add(n.l() + " " + n.u() + " " + n.p() + " " + n.n());
              }
              all.add(one.toString());
            }
            return all.toString();
            """));
  }

  @Test
  void whatShowsTheSameHereIsEqualAndWritten() throws ReflectiveOperationException {
    assertEquals(
        """
        WIN64 true true true true true
        WIN32 true true true true true
        SYSV64 true true true true true
        I386 true true true true true
        ARM32 true true true true true
        """,
        run(
            """
            for (Abi abi : Abi.values()) {
              Source five = Source.image(ByteBuffer.wrap(small), 0x10000).withAbi(abi);
              Source less = Source.image(ByteBuffer.wrap(minus), 0x10000).withAbi(abi);
              Total n = TotalConverter.converter().read(root, five);
              Signed s = SignedConverter.converter().read(root, less);
              boolean equal = n.equals(Total.ofN(5)) && n.hashCode() == Total.ofN(5).hashCode();
              String line = abi + " " + equal + " " + s.equals(Signed.ofS(-1));
              try (QuietNative.TOTAL there = TotalConverter.toNative(n);
                  QuietNative.SIGNED other = SignedConverter.toNative(s)) {
                line += " " + TotalConverter.fromNative(there).equals(n);
                line += " " + SignedConverter.fromNative(other).equals(s);
              }
              all.add(line + " " + (s.kind() == Quiet.Kind.NONE));
            }
            return all.toString();
            """));
  }

  @Test
  void aForeignByteOrderIsSeenOnTheOwnAbiToo() throws ReflectiveOperationException {
    Assumptions.assumeTrue(Host.ABI == Abi.SYSV64);
    assertEquals(
        """
        5 5 true true
        Mixed[bytes=[0, 0, 0, 0, 0, 0, 0, 5] of SYSV64 (BIG_ENDIAN)] 5
        MIXED: the union is as SYSV64 (BIG_ENDIAN) lays it out, and no bytes show the same on this \
        machine (SYSV64); make one of a member
        """,
        run(
            """
            ByteBuffer five = ByteBuffer.wrap(new byte[] {0, 0, 0, 0, 0, 0, 0, 5});
            Source big = Source.image(five, 0x10000).withOrder(ByteOrder.BIG_ENDIAN);
            Even n = EvenConverter.converter().read(root, big);
            try (QuietNative.EVEN written = EvenConverter.toNative(n)) {
              all.add(n.l() + " " + n.n() + " " + n.equals(Even.ofN(5)) + " "
                  + EvenConverter.fromNative(written).equals(n));
            }
            Mixed mixed = MixedConverter.converter().read(root, big.withAbi(Abi.SYSV64));
            all.add(mixed + " " + mixed.l());
            all.add(refusal(() -> MixedConverter.toNative(mixed)));
            return all.toString();
            """));
  }

  @Test
  void whatShowsTheSameNowhereHereIsSaidSo() throws ReflectiveOperationException {
    Assumptions.assumeTrue(Host.ABI == Abi.SYSV64);
    assertEquals(
        """
        true false false
        Total[bytes=[5, 0, 0, 0, 9, 0, 0, 0] of WIN64]
        TOTAL: the union is as WIN64 lays it out, and no bytes show the same on this machine \
        (SYSV64); make one of a member
        HOLDER.near: the union is as WIN64 lays it out, and no bytes show the same on this machine \
        (SYSV64); make one of a member
        """,
        run(
            """
            Source win = Source.image(ByteBuffer.wrap(bytes), 0x10000).withAbi(Abi.WIN64);
            Total n = TotalConverter.converter().read(root, win);
            all.add(n.equals(TotalConverter.converter().read(root, win)) + " "
                + n.equals(new Total(bytes)) + " " + new Total(bytes).equals(n));
            all.add(n.toString());
            all.add(refusal(() -> TotalConverter.toNative(n)));
            all.add(refusal(() -> HolderConverter.toNative(new Holder(n, Total.ofN(1), 3))));
            return all.toString();
            """));
  }

  @Test
  void membersThatAreNoNumbersAreCarriedWhereAllLiesAlike() throws ReflectiveOperationException {
    Assumptions.assumeTrue(Host.ABI == Abi.SYSV64);
    assertEquals(
        """
        WIN64 true 5 true
        WIN32 true 5 true
        SYSV64 true 38654705669 false
        I386 true 5 true
        ARM32 true 5 true
        """,
        run(
            """
            for (Abi abi : Abi.values()) {
              Source source = Source.image(ByteBuffer.wrap(bytes), 0x10000).withAbi(abi);
              Fixed f = FixedConverter.converter().read(root, source);
              Mixed m = MixedConverter.converter().read(root, source);
              String refused = "no refusal";
              try (QuietNative.MIXED there = MixedConverter.toNative(m)) {
                if (!MixedConverter.fromNative(there).equals(m)) {
                  refused = "another value";
                }
              } catch (NativeDataException e) {
                refused = e.getMessage();
              }
              all.add(abi + " " + f.equals(new Fixed(bytes)) + " " + m.l() + " "
                  + refused.startsWith("MIXED: the union is as"));
            }
            return all.toString();
            """));
  }

  @Test
  void aUnionOfOtherSizeIsOneInAStructAndBehindAPointer() throws ReflectiveOperationException {
    assertEquals(
        """
        WIN64 5 7 9
        WIN32 5 7 9
        SYSV64 5 7 9
        I386 5 7 9
        ARM32 5 7 9
        """,
        run(
            """
            for (Abi abi : Abi.values()) {
              ByteBuffer image = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
              int pointer = abi.pointerSize();
              image.put(0, (byte) 5);
              image.putShort(pointer, (short) 32).put(pointer + 2, (byte) 1);
              image.put(2 * pointer, (byte) 9).put(32, (byte) 7);
              Source source = Source.image(image, 0x10000).withAbi(abi);
              Holder h = HolderConverter.converter().read(root, source);
              all.add(abi + " " + h.near().l() + " " + h.far().l() + " " + h.after());
              if (!h.equals(new Holder(Total.ofN(5), Total.ofN(7), 9))) {
                all.add("not equal: " + h);
              }
            }
            return all.toString();
            """));
  }
}
