package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An opaque pointer that is an {@code Address}: the same memory as with JNA's type, without JNA.
 */
class OpaqueAddressTest {

  private static final String DECLARATION =
      """
      package q;
      import com.sun.jna.Pointer;
      import io.github.sizeis.*;
      import io.github.sizeis.runtime.Address;
      import io.github.sizeis.windows.*;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      @Idl(library = "c") interface Quiet {
        @Struct interface ONE { Address here(); @Nullable Address maybe(); @Ignore Address none(); }
        @Struct interface TWIN { Pointer here(); @Nullable Pointer maybe(); @Ignore Pointer none(); }
        @Struct interface MANY { @DWORD int n(); @SizeIs("n") List<@Nullable Address> all(); }
        @Struct interface COUPLE { @Fixed(2) List<@Nullable Address> two(); }
        @Nullable Address memchr(Address from, int c, @io.github.sizeis.c.SizeT long n);
      }
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(statements);
  }

  @Test
  void memoryIsThatOfJnasPointer() throws ReflectiveOperationException {
    assertEquals(
        "true true One[here=0x1234, maybe=null] Address",
        run(
            """
            One one = new One(Address.of(0x1234), null);
            Twin twin = new Twin(new Pointer(0x1234), null);
            try (QuietNative.ONE a = OneConverter.toNative(one);
                QuietNative.TWIN b = TwinConverter.toNative(twin)) {
              boolean same = java.util.Arrays.equals(
                  a.getPointer().getByteArray(0, a.size()), b.getPointer().getByteArray(0, b.size()));
              One back = OneConverter.fromNative(a);
              return same + " " + back.equals(one) + " " + back + " "
                  + One.class.getMethod("here").getReturnType().getSimpleName();
            }
            """));
  }

  @Test
  void elementsMayBeNullWhereTheySaySo() throws ReflectiveOperationException {
    assertEquals(
        "[0x1, null, 0xffff] [null, 0x2]",
        run(
            """
            List<Address> some =
                java.util.Arrays.asList(Address.of(1), null, Address.of(0xFFFF));
            try (QuietNative.MANY a = ManyConverter.toNative(new Many(some));
                QuietNative.COUPLE b = CoupleConverter.toNative(
                    new Couple(java.util.Arrays.asList(null, Address.of(2))))) {
              return ManyConverter.fromNative(a).all() + " " + CoupleConverter.fromNative(b).two();
            }
            """));
  }

  @Test
  void whatIsNullAndMayNotBeIsRefused() throws ReflectiveOperationException {
    assertTrue(
        run("""
                try (QuietNative.ONE a = OneConverter.toNative(new One(Address.of(1), null))) {
                  a.getPointer().setPointer(0, null);
                  return OneConverter.fromNative(a.getPointer()).toString();
                } catch (io.github.sizeis.runtime.NativeDataException e) {
                  return e.getMessage();
                }
                """)
            .startsWith("ONE.here: NULL"));
  }

  @Test
  void functionsTakeAndReturnThem() throws ReflectiveOperationException {
    assertEquals(
        "3 null",
        run(
            """
            com.sun.jna.Memory text = new com.sun.jna.Memory(4);
            text.write(0, new byte[] {'a', 'b', 'c', 'd'}, 0, 4);
            Address start = Address.of(Pointer.nativeValue(text));
            QuietClient client = QuietClient.load();
            Address d = client.memchr(start, 'd', 4);
            Address none = client.memchr(start, 'x', 4);
            return (d.value() - start.value()) + " " + none;
            """));
  }
}
