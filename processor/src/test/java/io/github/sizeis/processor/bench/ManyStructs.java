package io.github.sizeis.processor.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Containers of ten structs each: of all kinds, and with structs of the container before. */
final class ManyStructs {

  /** How many structs a container has. */
  static final int IN_CONTAINER = 10;

  private static final String CONTAINER =
      """
      package many;
      import io.github.sizeis.*;
      import io.github.sizeis.adapters.*;
      import io.github.sizeis.windows.*;
      import java.time.Instant;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      /** A container. */
      @Idl public interface Many%1$d {
        /** An enum. */
        enum Kind%1$d { A, B, C, D }
        /** A time. */
        @Struct(adapter = FileTimeAdapter.class) interface TIME_%1$d {
          @DWORD int low(); @DWORD int high();
        }
        /** Bytes. */
        @Struct(unwrap = true) interface BLOB_%1$d {
          @DWORD int n(); @SizeIs("n") byte[] data();
        }
        /** A host. */
        @Struct interface HOST_%1$d {
          @DWORD long address();
          /** Its name. */
          @LPWSTR @Nullable String name();
          @LPWSTR @Nullable String comment();
        }
        /** A client. */
        @Struct interface CLIENT_%1$d {
          @DWORD int Address(); @DWORD int Mask();
          @Of(BLOB_%1$d.class) byte[] HardwareAddress();
          @LPWSTR @Nullable String Name(); @LPWSTR @Nullable String Comment();
          @Of(TIME_%1$d.class) Instant Expires();
          HOST_%1$d Owner(); @BYTE int Type(); @BYTE int State();
          @DWORD long Start(); @DWORD long End(); Kind%1$d kind();
        }
        /** Clients. */
        @Struct interface CLIENTS_%1$d {
          @DWORD int n(); @SizeIs("n") List<@Ptr CLIENT_%1$d> clients();
        }
        /** A choice. */
        @Struct interface CHOICE_%1$d {
          Kind%1$d kind(); @SwitchIs("kind") CHOICES_%1$d u();
          @Union interface CHOICES_%1$d {
            @Case("A") int a(); @Case("B") @LPWSTR String b(); @Case("C") @Ptr HOST_%1$d c();
            @Default void nothing();
          }
        }
        /** A table. */
        @Struct interface TABLE_%1$d {
          @DWORD int n(); @SizeIs("n") @Inline List<HOST_%1$d> rows();
        }
        /** A link. */
        @Struct interface LINK_%1$d {
          @Next @Ptr @Nullable LINK_%1$d next(); @Fixed(16) @WCHAR String text(); @DWORD int x();
        }
        /** A window. */
        @Struct interface WINDOW_%1$d {
          @WORD int length(); @WORD int room();
          @SizeIs(bytes = "room") @LengthIs(bytes = "length") @WCHAR String text();
          @Bits(3) @DWORD int low(); @Bits(29) @DWORD int high();
        }
        /** All of them. */
        @Struct interface ALL_%1$d {
          CLIENTS_%1$d clients(); CHOICE_%1$d choice(); @Ptr @Nullable TABLE_%1$d table();
          @Chain List<LINK_%1$d> links(); WINDOW_%1$d window();
          Many%2$d.HOST_%2$d other(); Many%2$d.@Ptr @Nullable CLIENT_%2$d far();
        }
      }
      """;

  private ManyStructs() {}

  /** Returns sources by path: containers with as many structs in all. */
  static Map<String, String> sources(int structs) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < structs / IN_CONTAINER; i++) {
      sources.put("many/Many" + i + ".java", CONTAINER.formatted(i, Math.max(0, i - 1)));
    }
    return sources;
  }
}
