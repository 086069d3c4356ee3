package io.github.sizeis.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

/** A struct that unwraps to a list is a list where it is used, without a count of its own. */
class UnwrappedListTest {

  private static final String DECLARATION =
      """
      package x;

      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      import org.jspecify.annotations.Nullable;

      @Idl
      interface Lib {
        @Struct interface ITEM {
          @DWORD int Id();
        }

        @Struct(unwrap = true) interface ITEMS {
          @DWORD int Count();
          @SizeIs("Count") List<ITEM> Items();
        }

        @Struct interface USER {
          @Of(ITEMS.class) List<ITEM> InPlace();
          @Of(ITEMS.class) @Ptr List<ITEM> Behind();
          @Of(ITEMS.class) @Ptr @Nullable List<ITEM> Maybe();
          @DWORD int N();
          @SizeIs("N") List<@Of(ITEMS.class) List<ITEM>> Many();
        }
      }
      """;

  @Test
  void aListMayStandForAStructInPlaceAndBehindAPointerAndAsAnElement() {
    Compilation compilation =
        javac()
            .withProcessors(new SizeIsProcessor())
            .compile(JavaFileObjects.forSourceString("x.Lib", DECLARATION));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("x.User")
        .contentsAsUtf8String()
        .contains("@Nullable List<Item> maybe");
    assertThat(compilation)
        .generatedSourceFile("x.User")
        .contentsAsUtf8String()
        .contains("List<List<Item>> many");
  }
}
