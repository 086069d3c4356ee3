package io.github.sizeis.processor.check.type;

import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.model.java.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives declared types as generated code will spell them. */
final class JavaTypeReader {

  private JavaTypeReader() {}

  /** Returns the type without its annotations; empty when it has no name. */
  static Optional<JavaType> read(DeclaredType type) {
    if (type instanceof DeclaredType.Primitive p) {
      return Optional.of(new JavaType.Primitive(p.scalar()));
    } else if (type instanceof DeclaredType.ArrayOf a) {
      return read(a.component()).map(JavaType.ArrayOf::new);
    } else if (type instanceof DeclaredType.Reference r) {
      List<JavaType> arguments = new ArrayList<>();
      for (DeclaredType argument : r.arguments()) {
        Optional<JavaType> read = read(argument);
        if (read.isEmpty()) {
          return Optional.empty();
        }
        arguments.add(read.get());
      }
      return Optional.of(new JavaType.Named(r.name(), arguments));
    }
    return Optional.empty();
  }
}
