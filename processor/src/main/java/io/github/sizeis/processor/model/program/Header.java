package io.github.sizeis.processor.model.program;

import io.github.sizeis.processor.model.StructName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The header that a container is declared from.
 *
 * @param lines lines of C that include it
 * @param types how C spells the structs that have a name in it, {@code struct addrinfo}
 * @param partial the structs of which it has more fields behind the declared ones
 * @param unnamed the fields that are structs without a name in others
 * @param constants the numbers that have a name in it, in order of declaration
 */
public record Header(
    List<String> lines,
    Map<StructName, String> types,
    Set<StructName> partial,
    Set<Member> unnamed,
    List<Constant> constants) {

  /**
   * A field of a struct.
   *
   * @param struct the struct
   * @param field the C name that the field has in declarations
   */
  public record Member(StructName struct, String field) {}

  /**
   * A constant.
   *
   * @param path its Java name behind that of its type
   * @param cName its name in C
   * @param value its number
   */
  public record Constant(String path, String cName, long value) {}

  /** Copies the collections. */
  public Header {
    lines = List.copyOf(lines);
    types = Map.copyOf(types);
    partial = Set.copyOf(partial);
    unnamed = Set.copyOf(unnamed);
    constants = List.copyOf(constants);
  }
}
