package io.github.sizeis.examples.gssapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.RealLibrary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** MIT's GSS-API itself. */
class GssapiTest {
  /** {@code GSS_C_NT_HOSTBASED_SERVICE}, 1.2.840.113554.1.2.1.4. */
  private static final Oid HOST_BASED_SERVICE =
      new Oid(new byte[] {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x12, 1, 2, 1, 4});

  private final GssapiClient gss = GssapiClient.load();

  @BeforeAll
  static void present() {
    RealLibrary.require("libgssapi-krb5-2", "gssapi_krb5", "libgssapi_krb5.so.2");
  }

  @Test
  void listsItsMechanisms() {
    List<String> mechanisms =
        gss.indicateMechs().stream().map(GssapiTest::dotted).collect(Collectors.toList());
    assertTrue(
        mechanisms.containsAll(List.of("1.2.840.113554.1.2.2", "1.3.6.1.5.2.5", "1.3.6.1.5.5.2")),
        mechanisms::toString);
  }

  @Test
  void aNameGoesInAndComesOut() {
    byte[] service = "imap@mail.example.org".getBytes(StandardCharsets.US_ASCII);
    Pointer name = gss.importName(service, HOST_BASED_SERVICE);
    GssapiClient.DisplayNameResult shown = gss.displayName(name);
    assertEquals(null, gss.releaseName(name));
    assertEquals(
        "imap@mail.example.org", new String(shown.outputNameBuffer(), StandardCharsets.US_ASCII));
    assertEquals(HOST_BASED_SERVICE, shown.outputNameType());
  }

  /** An object identifier as people write it. */
  private static String dotted(Oid oid) {
    byte[] der = oid.elements();
    StringBuilder text = new StringBuilder().append(der[0] / 40).append('.').append(der[0] % 40);
    long number = 0;
    for (int i = 1; i < der.length; i++) {
      number = (number << 7) | (der[i] & 0x7f);
      if (der[i] >= 0) {
        text.append('.').append(number);
        number = 0;
      }
    }
    return text.toString();
  }
}
