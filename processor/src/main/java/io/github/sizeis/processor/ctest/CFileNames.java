package io.github.sizeis.processor.ctest;

import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.program.Container;
import java.util.Set;

/**
 * The names in one file of C.
 *
 * @param container the container that the file is about; structs of others bear their names, too
 * @param layouts tells which structs there are
 */
public record CFileNames(Container container, Layouts layouts) {

  private static final Set<String> KEYWORDS =
      Set.of(
          """
          alignas alignof asm auto bool break case char const constexpr continue default do
          double else enum extern false float for goto if inline int long nullptr register
          restrict return short signed sizeof static static_assert struct switch thread_local
          true typedef typeof union unsigned void volatile while\
          """
              .split("\\s+", -1));

  /** Returns the name of a field: its own, with {@code _} after a word that C keeps. */
  static String field(String cName) {
    return KEYWORDS.contains(cName) ? cName + "_" : cName;
  }

  /** Returns the tag of a struct without the word before it. */
  String tag(StructName struct) {
    boolean own =
        struct.container().equals(container.name())
            && struct.packageName().equals(container.packageName());
    return own ? field(struct.cName()) : struct.container() + "_" + struct.cName();
  }

  /** Returns a struct or a union as C's types name it. */
  String type(StructName struct) {
    return word(struct) + " " + tag(struct);
  }

  /** Returns the word of C that declares it; of another compilation's, all that counts is room. */
  String word(StructName struct) {
    boolean union = layouts.struct(struct).flatMap(Struct::union).isPresent();
    return union ? "union" : "struct";
  }
}
