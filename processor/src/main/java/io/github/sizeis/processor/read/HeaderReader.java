package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.DeclaredHeader;
import io.github.sizeis.processor.declared.Located;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads which header a container is declared from. */
final class HeaderReader {

  private HeaderReader() {}

  static Optional<DeclaredHeader> read(TypeElement container, Mirror idl) {
    return idl.texts("header")
        .filter(lines -> !lines.value().isEmpty())
        .map(lines -> new DeclaredHeader(lines, constantNames(container)));
  }

  private static Map<String, String> constantNames(TypeElement container) {
    Map<String, String> names = new LinkedHashMap<>();
    for (VariableElement field : ElementFilter.fieldsIn(container.getEnclosedElements())) {
      Mirror.of(field, "CName")
          .flatMap(m -> m.spelt("value"))
          .map(Located::value)
          .ifPresent(name -> names.put(field.getSimpleName().toString(), name));
    }
    return names;
  }
}
