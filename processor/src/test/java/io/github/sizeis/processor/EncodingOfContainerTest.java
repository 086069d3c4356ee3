package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a string is that no annotation marks, where its container says so for all of them. */
class EncodingOfContainerTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.*;
      @Idl(library = "l", encoding = "%s") interface Texts {
        @Struct interface ALL {
          String text();
          @Fixed(8) String inline_();
          int n();
          @SizeIs("n") String counted();
          int names();
          @SizeIs("names") List<String> list();
          @MultiSz List<String> multi();
          @LPWSTR String wide();
          @Struct interface inner { String nested(); }
          inner i();
        }
        int length(String s);
      }
      """;

  /** What the strings are in memory, as hexadecimal bytes up to a NUL; then the value again. */
  private static final String USER =
      """
      package q;
      import com.sun.jna.*;
      import java.util.*;
      public final class User {
        static String bytes(Pointer p, int n) {
          StringBuilder all = new StringBuilder();
          for (int i = 0; n < 0 ? p.getByte(i) != 0 : i < n; i++) {
            all.append(String.format("%02x", p.getByte(i)));
          }
          return all.toString();
        }
        public static String run() {
          String s = "a\u00e9";
          All value = All.builder().text(s).inline(s).counted(s).list(List.of(s)).multi(List.of(s))
              .wide(s).i(new AllInner(s)).build();
          TextsClient client = TextsClient.over(p -> bytes(p, -1).length() / 2);
          try (TextsNative.ALL all = AllConverter.toNative(value)) {
            return String.join(" ", bytes(all.text, -1), bytes(all.counted, all.n),
                bytes(all.list.getPointer(0), -1), bytes(all.multi, -1), bytes(all.wide, 4),
                bytes(all.i.nested, -1)) + " " + client.length(s)
                + " " + AllConverter.fromNative(all).equals(value);
          }
        }
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 61c3a9 61c3a9 61c3a9 61c3a9 6100e900 61c3a9 3 true",
    "ISO-8859-1, 61e9 61e9 61e9 61e9 6100e900 61e9 2 true"
  })
  void isThatEncoding(String encoding, String expected) {
    assertEquals(
        expected,
        UserProgram.in(directory)
            .with("Texts", DECLARATION.formatted(encoding))
            .with("User", USER)
            .run());
  }
}
