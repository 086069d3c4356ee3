package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.DeclaredCallback;
import io.github.sizeis.processor.declared.DeclaredType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads the interfaces of callbacks, as JNA does. */
record CallbackReader(TypeReader types) {

  /** What JNA never takes for a callback's function. */
  private static final Set<String> OF_OBJECTS = Set.of("hashCode", "equals", "toString");

  /** The fields that tell JNA how to map types. */
  private static final Set<String> MAPPINGS = Set.of("TYPE_MAPPER", "OPTIONS");

  /**
   * Returns what JNA may call: the one method that the interface itself declares, else those that
   * are called {@code callback}. It knows what to do where there is one.
   */
  static List<ExecutableElement> functions(TypeElement callback) {
    List<ExecutableElement> all =
        ElementFilter.methodsIn(callback.getEnclosedElements()).stream()
            .filter(m -> !OF_OBJECTS.contains(m.getSimpleName().toString()))
            .filter(m -> !m.getModifiers().contains(Modifier.PRIVATE))
            .toList();
    return all.size() == 1
        ? all
        : all.stream().filter(m -> m.getSimpleName().contentEquals("callback")).toList();
  }

  DeclaredCallback read(TypeElement callback) {
    ExecutableElement function = functions(callback).get(0);
    List<DeclaredType> all = new ArrayList<>();
    for (VariableElement parameter : function.getParameters()) {
      all.add(types.read(parameter.asType(), parameter));
    }
    if (function.getReturnType().getKind() != TypeKind.VOID) {
      all.add(types.read(function.getReturnType(), function));
    }
    return new DeclaredCallback(Names.of(callback), all, isMapped(callback));
  }

  private static boolean isMapped(Element callback) {
    for (Element e = callback; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (ElementFilter.fieldsIn(e.getEnclosedElements()).stream()
          .anyMatch(f -> MAPPINGS.contains(f.getSimpleName().toString()))) {
        return true;
      }
    }
    return false;
  }
}
