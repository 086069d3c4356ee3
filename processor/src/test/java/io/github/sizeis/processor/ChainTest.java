package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linked lists, sound and hostile. */
class ChainTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      @Idl(dumps = true) interface Quiet {
        @Struct interface LINK {
          @Next @Ptr @Nullable LINK next();
          @DWORD int a();
          @Utf8 @Nullable String name();
        }
        @Struct interface HEAD { @DWORD int x(); @Chain List<LINK> First(); }
        @Struct interface NEAR { @DWORD int x(); @Chain @Inline List<LINK> List(); }
        @Struct interface SINGLE { @Ptr LINK one(); }
      }
      """;

  /** Lays out links as a 32-bit machine would: next, a and name, 12 bytes each from 0x1000 on. */
  private static final String LINKS =
      """
      java.util.function.Function<int[], ByteBuffer> links = nexts -> {
        ByteBuffer image = ByteBuffer.allocate(12 * nexts.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < nexts.length; i++) {
          int next = nexts[i] < 0 ? 0 : nexts[i] < 1000 ? 0x1000 + 12 * nexts[i] : nexts[i];
          image.putInt(next).putInt(i).putInt(0);
        }
        image.flip();
        return image;
      };
      java.util.function.Function<int[], String> read = nexts -> {
        Source dump = Source.image(links.apply(nexts), 0x1000).withAbi(Abi.WIN32)
            .withLimits(Limits.DEFAULT.withElements(5));
        try {
          return LinkConverter.converter().readChain(new Pointer(0x1000), dump).size() + " read";
        } catch (NativeDataException e) {
          return e.getMessage();
        }
      };
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(statements);
  }

  @Test
  void chainsAreReadUpToNull() throws ReflectiveOperationException {
    assertEquals(
        "1 read, 3 read, 5 read",
        run(
            LINKS
                + """
                return read.apply(new int[] {-1}) + ", " + read.apply(new int[] {2, -1, 1})
                    + ", " + read.apply(new int[] {1, 2, 3, 4, -1});
                """));
  }

  @Test
  void aChainThatComesBackToItselfIsRefused() throws ReflectiveOperationException {
    assertEquals(
        "LINK[1]: the chain comes back to element 0, so it has no end; "
            + "LINK[3]: the chain comes back to element 1, so it has no end; "
            + "LINK[4]: the chain comes back to element 3, so it has no end",
        run(
            LINKS
                + """
                return read.apply(new int[] {0}) + "; " + read.apply(new int[] {1, 0})
                    + "; " + read.apply(new int[] {1, 2, 2});
                """));
  }

  @Test
  void aLongCycleIsFoundOutBeforeTheLimitIs() throws ReflectiveOperationException {
    assertEquals(
        "the chain comes back to element 1023, so it has no end",
        run(
            LINKS
                + """
                int[] nexts = new int[900];
                for (int i = 0; i < nexts.length; i++) {
                  nexts[i] = (i + 1) % nexts.length;
                }
                Source dump = Source.image(links.apply(nexts), 0x1000).withAbi(Abi.WIN32);
                try {
                  return "" + LinkConverter.converter().readChain(new Pointer(0x1000), dump).size();
                } catch (NativeDataException e) {
                  return e.detail();
                }
                """));
  }

  @Test
  void whatIsTooLongOrLeadsNowhereIsRefused() throws ReflectiveOperationException {
    assertEquals(
        "LINK[5]: the chain is longer than the limit of 5 elements (Limits.withElements); "
            + "LINK[2]: 12 bytes at 0x9999 are not inside Source[0x1000 to 0x1018, WIN32]; "
            + "LINK[1]: 12 bytes at 0x1010 are not inside Source[0x1000 to 0x1018, WIN32]",
        run(
            LINKS
                + """
                return read.apply(new int[] {1, 2, 3, 4, 5, -1})
                    + "; " + read.apply(new int[] {1, 0x9999})
                    + "; " + read.apply(new int[] {0x1010, -1});
                """));
  }

  @Test
  void thePathNamesTheElement() throws ReflectiveOperationException {
    assertEquals(
        "HEAD.First[1].name: bytes that are not UTF-8; "
            + "NEAR.List[1].name: bytes that are not UTF-8; "
            + "NEAR.List[0].name: a NUL at index 0 would end the string for whoever reads it; "
            + "HEAD.First[2].name: a NUL at index 0 would end the string for whoever reads it",
        run(
            """
            Link good = new Link(1, "n");
            List<String> said = new ArrayList<>();
            try (QuietNative.HEAD s = HeadConverter.toNative(new Head(1, List.of(good, good)))) {
              Pointer second = s.First.getPointer(0);
              second.getPointer(16).setByte(0, (byte) 0xFF);
              said.add(refusal(() -> HeadConverter.fromNative(s)));
            }
            try (QuietNative.NEAR s =
                NearConverter.toNative(new Near(1, List.of(good, good)))) {
              s.List.next.getPointer(16).setByte(0, (byte) 0xFF);
              said.add(refusal(() -> NearConverter.fromNative(s)));
            }
            Link bad = new Link(1, "\\0");
            said.add(refusal(() -> NearConverter.toNative(new Near(1, List.of(bad)))));
            said.add(refusal(() -> HeadConverter.toNative(new Head(1, List.of(good, good, bad)))));
            return String.join("; ", said);
            """));
  }

  @Test
  void noChainIsTooLongForTheStack() throws ReflectiveOperationException {
    assertEquals(
        "100000 true",
        run(
            """
            List<Link> many = new ArrayList<>();
            for (int i = 0; i < 100_000; i++) {
              many.add(new Link(i, null));
            }
            try (Memory block = LinkConverter.chainToNative(many)) {
              List<Link> back = LinkConverter.chainFromNative(block);
              return back.size() + " " + back.equals(many);
            }
            """));
  }

  @Test
  void whatKeepsAChainFromBeginningHasAPath() throws ReflectiveOperationException {
    String statements =
        """
        java.util.function.Function<Runnable, String> message = r -> {
          try { r.run(); return "none"; } catch (NativeDataException e) { return e.path(); }
        };
        Source image = Source.image(ByteBuffer.allocate(64), 0x1000);
        Abi other = io.github.sizeis.internal.Host.ABI == Abi.WIN32 ? Abi.WIN64 : Abi.WIN32;
        return message.apply(() -> RestConverter.converter().readChain(
                new Pointer(0x1000), image.withAbi(other)))
            + " " + message.apply(() -> RestConverter.chainFromNative(new Memory(1)))
            + " " + message.apply(() -> RestConverter.chainToNative(
                Collections.nCopies(1025, new Rest(new byte[1 << 20]))));
        """;
    String rest =
        """
        package q;
        import io.github.sizeis.*;
        import org.jspecify.annotations.Nullable;
        @Idl interface Quiet {
          @Struct interface REST {
            @Next @Ptr @Nullable REST next();
            int n();
            @SizeIs("n") byte[] data();
          }
        }
        """;
    assertEquals("REST REST REST", new Snippets(directory, rest).run(statements));
  }

  @Test
  void theEmptyChainIsNull() throws ReflectiveOperationException {
    assertEquals(
        "null [] null [] NEAR.List: no elements, and the first of them lies in the struct",
        run(
            """
            try (QuietNative.HEAD s = HeadConverter.toNative(new Head(1, List.of()))) {
              return s.First + " " + HeadConverter.fromNative(s).first() + " "
                  + LinkConverter.chainToNative(List.of()) + " "
                  + LinkConverter.chainFromNative(null) + " "
                  + refusal(() -> NearConverter.toNative(new Near(1, List.of())));
            }
            """));
  }

  @Test
  void oneThatIsReadAloneMayNotHaveAnotherBehindIt() throws ReflectiveOperationException {
    assertEquals(
        "LINK.next: there is a next one, which would be lost: declare a @Chain, or read one; "
            + "SINGLE.one.next: there is a next one, which would be lost: declare a @Chain, or read"
            + " one; "
            + "Link[a=1, name=null]",
        run(
            """
            Link link = new Link(1, null);
            try (Memory block = LinkConverter.chainToNative(List.of(link, link));
                Memory single = new Memory(8)) {
              single.setPointer(0, block);
              String alone = refusal(() -> LinkConverter.fromNative(block));
              String nested = refusal(() -> SingleConverter.fromNative(single));
              block.setPointer(0, null);
              return alone + "; " + nested + "; " + LinkConverter.fromNative(block);
            }
            """));
  }
}
