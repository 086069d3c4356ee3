package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What unions do whose arms have the field that tells them apart behind others. */
class TagsTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.c.*;
      @Idl(dumps = true) public interface Quiet {
        @Union(tag = "sa_family") interface SOCKADDR {
          @Case(is = 2) SOCKADDR_IN in();
          @Case(is = 30) SOCKADDR_IN6 in6();
          @Default SOCKADDR_ANY any();
        }
        @Struct interface SOCKADDR_IN {
          @Uint8 int sin_len(); @Uint8 int sin_family(); @BigEndian @Uint16 int sin_port(); int sin_addr();
        }
        @Struct interface SOCKADDR_IN6 { @Uint8 int sin6_len(); @Uint8 int sin6_family(); @Fixed(26) byte[] rest(); }
        @Struct interface SOCKADDR_ANY { @Uint8 int sa_len(); @Uint8 int sa_family(); }
        @Union(tag = "kind") interface MOVING { @Case(is = 1) ONE one(); @Case(is = 2) TWO two(); }
        @Struct interface ONE { @CLong long x(); int kind(); }
        @Struct interface TWO { @CLong long x(); @Enum2 int sort(); int y(); }
        @Typedef(Int32.class) @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Enum2 {}
        @Union(tag = "k") interface IN_BITS { @Case(is = 1) B1 one(); @Default B2 others(); }
        @Struct interface B1 { @Uint32 @Bits(5) int a(); @Uint32 @Bits(3) int k(); @Uint32 @Bits(24) int b(); }
        @Struct interface B2 { @Uint32 @Bits(2) int a(); @Uint32 @Bits(3) int c(); @Uint32 @Bits(3) int other(); int d(); }
        @Struct interface HOLDER { SOCKADDR here(); @Ptr SOCKADDR there(); MOVING moving(); IN_BITS bits(); }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION)
        .run(
            "StringBuilder said = new StringBuilder();\n" + statements + "return said.toString();");
  }

  @Test
  void theTagChoosesTheArmFromItsOwnPlace() throws ReflectiveOperationException {
    assertEquals(
        "In[value=SockaddrIn[sinLen=16, sinFamily=2, sinPort=80, sinAddr=7]]"
            + "|Any[value=SockaddrAny[saLen=2, saFamily=9]]|SOCKADDR: |28 8 2"
            + "|SOCKADDR: the value is the arm In, but sa_family chooses another",
        run(
            """
            Memory m = new Memory(8);
            m.write(0, new byte[] {16, 2, 0, 80, 7, 0, 0, 0}, 0, 8);
            said.append(SockaddrConverter.converter().read(m, Source.region(m, 8))).append('|');
            m.write(0, new byte[] {2, 9}, 0, 2);
            said.append(SockaddrConverter.converter().read(m, Source.region(m, 2))).append('|');
            m.write(0, new byte[] {2, 30}, 0, 2);
            said.append(refusal(() -> SockaddrConverter.converter().read(m, Source.region(m, 8))).substring(0, 10));
            Sockaddr in = new Sockaddr.In(new SockaddrIn(16, 2, 80, 7));
            said.append('|').append(SockaddrConverter.SIZE).append(' ').append(SockaddrConverter.extentOf(in));
            said.append(' ').append(SockaddrConverter.MIN_SIZE).append('|');
            said.append(refusal(() -> SockaddrConverter.toNative(new Sockaddr.In(new SockaddrIn(2, 16, 80, 7)))));
            """));
  }

  @Test
  void allArmsComeBack() throws ReflectiveOperationException {
    assertEquals(
        "true true true",
        run(
            """
            Holder[] all = {
              new Holder(new Sockaddr.In(new SockaddrIn(16, 2, 80, 7)), new Sockaddr.Any(new SockaddrAny(1, 3)),
                  new Moving.One(new One(-1, 1)), new InBits.One(new B1(31, 1, 5))),
              new Holder(new Sockaddr.Any(new SockaddrAny(1, 1)), new Sockaddr.In6(new SockaddrIn6(28, 30, new byte[26])),
                  new Moving.Two(new Two(5, 2, 9)), new InBits.Others(new B2(3, 7, 6, 5))),
              new Holder(new Sockaddr.In6(new SockaddrIn6(2, 30, new byte[26])), new Sockaddr.In(new SockaddrIn(30, 2, 1, 2)),
                  new Moving.One(new One(2, 1)), new InBits.Others(new B2(1, 1, 0, 5)))};
            for (Holder one : all) {
              try (QuietNative.HOLDER s = HolderConverter.toNative(one)) {
                said.append(said.length() == 0 ? "" : " ").append(HolderConverter.fromNative(s).equals(one));
              }
            }
            """));
  }

  @Test
  void inAnImageItLiesWhereThatMachineHasIt() throws ReflectiveOperationException {
    assertEquals(
        "WIN64 Two[value=Two[x=1, sort=2, y=3]] SYSV64 Two[value=Two[x=8589934593, sort=2, y=3]] ",
        run(
            """
            byte[] win = {1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0};
            byte[] unix = {1, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0};
            for (Abi abi : new Abi[] {Abi.WIN64, Abi.SYSV64}) {
              Source image = Source.image(ByteBuffer.wrap(abi == Abi.WIN64 ? win : unix), 0x1000).withAbi(abi);
              said.append(abi).append(' ');
              said.append(MovingConverter.converter().read(new Pointer(0x1000), image)).append(' ');
            }
            """));
  }
}
