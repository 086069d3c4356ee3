package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredLayout;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.Oddity;
import io.github.sizeis.processor.model.Variants;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.problem.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the interfaces that declare structs. */
record StructReader(
    Elements elements, TypeReader types, AdapterReader adapters, MethodMarks methodMarks) {

  /** Returns whether a type is a struct or a union. */
  static boolean declares(TypeElement type) {
    return Mirror.isPresent(type, "Struct") || Mirror.isPresent(type, "Union");
  }

  /** Adds a struct or union and the anonymous ones in it, outermost first. */
  void read(TypeElement type, Optional<JavaName> owner, List<DeclaredStruct> structs) {
    Optional<Mirror> union =
        Mirror.of(type, "Union").filter(u -> !Mirror.isPresent(type, "Struct"));
    Mirror struct = Mirror.of(type, "Struct").or(() -> union).orElseThrow();
    List<Oddity> oddities = oddities(type, union.isPresent());
    List<DeclaredField> fields = new ArrayList<>();
    for (ExecutableElement method : methods(type)) {
      Optional<Oddity> oddity = oddity(method, union.isPresent());
      if (oddity.isPresent()) {
        oddities.add(oddity.get());
      } else {
        fields.add(field(method));
      }
    }
    boolean readable =
        !Mirror.isAnyBroken(type) && fields.stream().allMatch(DeclaredField::readable);
    structs.add(
        new DeclaredStruct(
            Names.of(type),
            owner,
            Mirror.of(type, "CName").flatMap(m -> m.spelt("value")),
            OnReader.of(type),
            options(type, struct),
            union.map(UnionReader::marks),
            fields,
            oddities,
            readable,
            DocText.of(type, elements),
            SourcePlace.of(type)));
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      if (declares(nested)) {
        read(nested, Optional.of(Names.of(type)), structs);
      }
    }
  }

  /** What a class or an enum has for methods is not meant as fields. */
  private static List<ExecutableElement> methods(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        ? ElementFilter.methodsIn(type.getEnclosedElements())
        : List.of();
  }

  private DeclaredStruct.Options options(TypeElement type, Mirror struct) {
    return new DeclaredStruct.Options(
        struct.text("value"),
        struct.flag("unwrap"),
        struct.number("pack", 0),
        struct.number("align", 0),
        Mirror.all(type, "Layout").stream().map(StructReader::layout).toList(),
        struct.number("size", -1),
        struct.number("size32", -1),
        struct.flag("partial").value(),
        adapters.named(struct, "adapter"),
        new Variants(struct.flag("byReference").value(), struct.flag("byValue").value()));
  }

  private static DeclaredLayout layout(Mirror layout) {
    return new DeclaredLayout(
        layout.nested("on").map(OnReader::read),
        layout.number("pack", 0),
        layout.number("align", 0),
        layout.number("size", -1),
        layout.texts("order").orElse(new Located<>(List.of(), layout.place())),
        layout.place());
  }

  private DeclaredField field(ExecutableElement method) {
    DeclaredType type = types.read(method.getReturnType(), method);
    return new DeclaredField(
        method.getSimpleName().toString(),
        type,
        methodMarks.read(method),
        !type.isUnresolved() && !Mirror.isAnyBroken(method),
        DocText.of(method, elements),
        SourcePlace.of(method));
  }

  private static List<Oddity> oddities(TypeElement type, boolean isUnion) {
    List<Oddity> oddities = new ArrayList<>();
    String name = type.getSimpleName().toString();
    if (type.getKind() != ElementKind.INTERFACE) {
      Oddity.Kind kind =
          isUnion ? Oddity.Kind.UNION_NOT_INTERFACE : Oddity.Kind.STRUCT_NOT_INTERFACE;
      oddities.add(new Oddity(kind, name, SourcePlace.of(type)));
      return oddities;
    }
    if (Mirror.isPresent(type, "Struct") && Mirror.isPresent(type, "Union")) {
      oddities.add(new Oddity(Oddity.Kind.STRUCT_AND_UNION, name, SourcePlace.of(type)));
    }
    if (!type.getInterfaces().isEmpty()) {
      oddities.add(new Oddity(Oddity.Kind.EXTENDS, name, SourcePlace.of(type)));
    }
    if (!type.getTypeParameters().isEmpty()) {
      oddities.add(new Oddity(Oddity.Kind.TYPE_VARIABLES, name, SourcePlace.of(type)));
    }
    return oddities;
  }

  /** An arm may be empty, so a union may have methods that return nothing. */
  private static Optional<Oddity> oddity(ExecutableElement method, boolean inUnion) {
    Optional<Oddity.Kind> kind = Optional.empty();
    if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      kind = Optional.of(Oddity.Kind.BODY);
    } else if (!method.getTypeParameters().isEmpty()) {
      kind = Optional.of(Oddity.Kind.TYPE_VARIABLES);
    } else if (!method.getParameters().isEmpty()) {
      kind = Optional.of(Oddity.Kind.PARAMETERS);
    } else if (!method.getThrownTypes().isEmpty()) {
      kind = Optional.of(Oddity.Kind.THROWS);
    } else if (!inUnion && method.getReturnType().getKind() == TypeKind.VOID) {
      kind = Optional.of(Oddity.Kind.VOID);
    }
    String name = method.getSimpleName().toString();
    return kind.map(k -> new Oddity(k, name, SourcePlace.of(method)));
  }
}
