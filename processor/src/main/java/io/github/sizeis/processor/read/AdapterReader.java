package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.DeclaredAdapter;
import io.github.sizeis.processor.declared.DeclaredAdapter.Access;
import io.github.sizeis.processor.declared.DeclaredAdapter.Contract;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.java.AdapterType.Width;
import io.github.sizeis.processor.model.java.JavaName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads adapters. */
record AdapterReader(Types types, TypeReader typeReader, Referred referred) {

  private static final String ADAPTER = Names.SIZEIS + "runtime.Adapter";

  /** Returns the adapter that an annotation names, unless it is the default. */
  Optional<Located<JavaName>> named(Mirror mirror, String member) {
    return mirror
        .type(member)
        .filter(t -> t.value().getKind() == TypeKind.DECLARED)
        .flatMap(
            t -> {
              TypeElement type = (TypeElement) ((DeclaredType) t.value()).asElement();
              if (type.getQualifiedName().contentEquals(ADAPTER)) {
                return Optional.empty();
              }
              referred.adapter(type);
              return Optional.of(new Located<>(Names.of(type), t.place()));
            });
  }

  DeclaredAdapter read(TypeElement type) {
    List<Contract> contracts = new ArrayList<>();
    contracts(type.asType(), type, contracts);
    boolean nestedInInstance =
        type.getEnclosingElement() instanceof TypeElement
            && !type.getModifiers().contains(Modifier.STATIC);
    boolean concrete =
        (type.getKind() == ElementKind.CLASS || type.getKind().name().equals("RECORD"))
            && !type.getModifiers().contains(Modifier.ABSTRACT)
            && !nestedInInstance;
    return new DeclaredAdapter(Names.of(type), contracts, concrete, access(type));
  }

  private void contracts(TypeMirror type, TypeElement adapter, List<Contract> found) {
    if (!(type instanceof DeclaredType declared)) {
      return;
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    if (name.startsWith(ADAPTER + ".Of")) {
      Width width = Width.valueOf(name.substring(ADAPTER.length() + 3).toUpperCase(Locale.ROOT));
      if (declared.getTypeArguments().size() == 1
          && found.stream().noneMatch(c -> c.width() == width)) {
        TypeMirror value = declared.getTypeArguments().get(0);
        found.add(new Contract(width, typeReader.read(value, adapter)));
      }
      return;
    }
    types.directSupertypes(type).forEach(s -> contracts(s, adapter, found));
  }

  private static Access access(TypeElement type) {
    Access access = constructorAccess(type);
    Element element = type;
    while (element instanceof TypeElement) {
      access = least(access, accessOf(element, element.getEnclosingElement()));
      element = element.getEnclosingElement();
    }
    return access;
  }

  private static Access constructorAccess(TypeElement type) {
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (constructor.getParameters().isEmpty()) {
        return accessOf(constructor, type);
      }
    }
    return Access.NOWHERE;
  }

  private static Access accessOf(Element element, Element owner) {
    Set<Modifier> modifiers = element.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC) || owner.getKind().isInterface()) {
      return Access.EVERYWHERE;
    }
    return modifiers.contains(Modifier.PRIVATE) ? Access.NOWHERE : Access.PACKAGE;
  }

  private static Access least(Access a, Access b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
