package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.CCompiler;
import io.github.sizeis.processor.testing.UserProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What messages advise for callbacks and for elements that a function allocates, done in C. */
class CalledInCTest {

  private static final String C =
      """
      #include <stdlib.h>
      #include <string.h>
      typedef struct { int a; long long b; } G;
      typedef struct { int id; void *handle; } ENTRY;
      static int alive;
      int by_value(int (*f)(G, int)) { G g = {7, 9}; return f(g, 3); }
      int behind(int (*f)(G *, int)) { G g = {7, 9}; return f(&g, 3) + g.a; }
      int gives(G (*f)(int)) { G g = f(3); return g.a * 10 + (int) g.b; }
      static void *made(size_t bytes) { alive++; return calloc(1, bytes); }
      int names(char **names, int max) {
        for (int i = 0; i < 2 && i < max; i++) { names[i] = made(4); strcpy(names[i], i ? "two" : "one"); }
        return 2;
      }
      int entries(ENTRY **p, int *n) {
        *p = made(2 * sizeof **p);
        for (int i = 0; i < 2; i++) { (*p)[i].id = i + 1; (*p)[i].handle = *p; }
        *n = 2;
        return 0;
      }
      void give_back(void *p) { alive--; free(p); }
      void free_entries(void *p) { alive--; free(p); }
      int living(void) { return alive; }
      """;

  private static final String DECLARATION =
      """
      package q;
      import com.sun.jna.*;
      import io.github.sizeis.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      @Idl(library = "%s") interface Cbs {
        @Struct(byValue = true) interface G { int a(); long b(); }
        @Struct interface ENTRY { int id(); @Ignore @Nullable Pointer handle(); }
        interface ByValue extends Callback { int callback(CbsNative.G.ByValue g, int n); }
        interface Behind extends Callback { int callback(CbsNative.G g, int n); }
        interface Gives extends Callback { CbsNative.G.ByValue callback(int n); }
        int by_value(ByValue f);
        int behind(Behind f);
        int gives(Gives f);
        int names(@Out @SizeIs("max") @LengthIs("return") List<Pointer> names, int max);
        @Status("return == 0")
        int entries(@Out @Allocated(free = "free_entries(p)") @SizeIs("n") List<ENTRY> p, @Out int n);
        void give_back(Pointer p);
        void free_entries(Pointer p);
        int living();
      }
      """;

  @TempDir Path directory;

  private Path library;

  @BeforeEach
  void compile() throws IOException {
    CCompiler.SYSV64.require();
    library = directory.resolve("libcalled.so");
    Path source = Files.writeString(directory.resolve("called.c"), C);
    assertEquals(
        new CCompiler.Result(0, ""), CCompiler.SYSV64.compile(source, library, "-shared", "-fPIC"));
  }

  private String run(String body) {
    String user =
        """
        package q;
        import com.sun.jna.*;
        import java.util.*;
        public class User {
          public static String run() {
            CbsClient c = CbsClient.load();
            %s
          }
        }
        """;
    return UserProgram.in(directory)
        .with("Cbs", DECLARATION.formatted(library))
        .with("User", user.formatted(body))
        .run();
  }

  @Test
  void callbacksTakeAndGiveStructuresOfTheirOwnContainer() {
    String body =
        """
        int byValue = c.byValue((g, n) -> {
          G value = GConverter.fromNative(g);
          return value.a() * 100 + (int) value.b() * 10 + n;
        });
        int behind = c.behind((g, n) -> {
          int sum = g.a + (int) g.b + n;
          g.a = 1000;
          return sum;
        });
        int gives = c.gives(n -> {
          CbsNative.G.ByValue g = new CbsNative.G.ByValue();
          g.a = n;
          g.b = 4;
          g.write();
          return g;
        });
        return byValue + " " + behind + " " + gives;
        """;
    assertEquals("793 1019 34", run(body));
  }

  @Test
  void elementsThatTheFunctionAllocatesAreFreedByTheCaller() {
    String body =
        """
        List<String> names = new ArrayList<>();
        for (Pointer name : c.names(5)) {
          names.add(name.getString(0));
          c.giveBack(name);
        }
        return names + " " + c.living();
        """;
    assertEquals("[one, two] 0", run(body));
  }

  @Test
  void whatIsFreedGivesNoHandleThatIsIgnored() {
    assertEquals(
        "[Entry[id=1], Entry[id=2]] 0",
        run("List<Entry> all = c.entries(); return all + \" \" + c.living();"));
  }
}
