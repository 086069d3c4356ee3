package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.DeclaredAllocation;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredFunction;
import io.github.sizeis.processor.declared.DeclaredLibrary;
import io.github.sizeis.processor.declared.DeclaredParameter;
import io.github.sizeis.processor.declared.DeclaredStatus;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.Oddity;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.problem.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the methods of containers. */
record FunctionReader(
    Elements elements, TypeReader types, MethodMarks methodMarks, Referred referred) {
  /** Returns the functions of a container, in order. */
  List<DeclaredFunction> read(TypeElement container) {
    return container.getKind() == ElementKind.INTERFACE
        ? ElementFilter.methodsIn(container.getEnclosedElements()).stream()
            .map(this::function)
            .toList()
        : List.of();
  }

  /** Returns what a container says of its functions as a whole. */
  DeclaredLibrary library(TypeElement container, Mirror idl) {
    return new DeclaredLibrary(
        idl.texts("library").map(Located::value).orElse(List.of()),
        idl.text("prefix").map(Located::value).orElse(""),
        idl.constant("convention").equals(Optional.of("STDCALL")),
        Mirror.of(container, "Status").flatMap(this::status),
        idl.place());
  }

  private DeclaredFunction function(ExecutableElement method) {
    boolean readable = !Mirror.isAnyBroken(method);
    return new DeclaredFunction(
        method.getSimpleName().toString(),
        Mirror.of(method, "CName").flatMap(m -> m.spelt("value")),
        method.getParameters().stream().map(this::parameter).toList(),
        isVoid(method) ? Optional.empty() : Optional.of(returned(method, readable)),
        allocation(method),
        Mirror.of(method, "Status").flatMap(this::status),
        oddities(method),
        DocText.of(method, elements),
        SourcePlace.of(method));
  }

  private static boolean isVoid(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.VOID;
  }

  private DeclaredField returned(ExecutableElement method, boolean readable) {
    DeclaredType type = types.read(method.getReturnType(), method);
    return new DeclaredField(
        DeclaredFunction.RETURN,
        type,
        methodMarks.read(method).withoutCName(),
        readable && !type.isUnresolved(),
        "",
        SourcePlace.of(method));
  }

  private DeclaredParameter parameter(VariableElement parameter) {
    DeclaredType type = types.read(parameter.asType(), parameter);
    DeclaredField field =
        new DeclaredField(
            parameter.getSimpleName().toString(),
            type,
            methodMarks.read(parameter),
            !type.isUnresolved() && !Mirror.isAnyBroken(parameter),
            "",
            SourcePlace.of(parameter));
    Optional<Place> both = place(parameter, "InOut");
    return new DeclaredParameter(
        field,
        both.or(() -> place(parameter, "In")),
        both.or(() -> place(parameter, "Out")),
        Mirror.of(parameter, "Const").flatMap(m -> m.number("value")),
        allocation(parameter),
        Mirror.of(parameter, "Room").map(FunctionReader::room),
        new DeclaredParameter.Repetition(
            Mirror.of(parameter, "Resume").map(FunctionReader::resume),
            Mirror.of(parameter, "Total").map(m -> m.flag("remaining")),
            Mirror.of(parameter, "Grow").flatMap(FunctionReader::grow)));
  }

  private static DeclaredParameter.Room room(Mirror room) {
    return new DeclaredParameter.Room(room.text("value"), room.text("bytes"), room.place());
  }

  private static DeclaredParameter.Resume resume(Mirror resume) {
    return new DeclaredParameter.Resume(
        resume.spelt("more").orElse(new Located<>("return == 234", resume.place())),
        resume.spelt("end").orElse(new Located<>("return == 259", resume.place())),
        resume.place());
  }

  private static Optional<DeclaredParameter.Grow> grow(Mirror grow) {
    return grow.spelt("when")
        .map(
            when ->
                new DeclaredParameter.Grow(
                    when,
                    grow.text("needed"),
                    grow.number("from", 0).value(),
                    grow.number("attempts", 8),
                    grow.place()));
  }

  private static Optional<Place> place(Element element, String annotation) {
    return Mirror.of(element, annotation).map(Mirror::place);
  }

  private static Optional<DeclaredAllocation> allocation(Element element) {
    return Mirror.of(element, "Allocated")
        .map(
            m ->
                new DeclaredAllocation(
                    m.texts("free").orElse(new Located<>(List.of(), m.place())),
                    m.flag("deep"),
                    m.place()));
  }

  private Optional<DeclaredStatus> status(Mirror status) {
    Optional<Located<JavaName>> names =
        status
            .type("names")
            .flatMap(t -> enumeration(t.value()).map(n -> new Located<>(n, t.place())));
    return status
        .spelt("value")
        .map(
            s ->
                new DeclaredStatus(
                    s, status.constant("code").orElse("RETURN"), names, status.text("message")));
  }

  private Optional<JavaName> enumeration(TypeMirror type) {
    if (type instanceof javax.lang.model.type.DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getKind() == ElementKind.ENUM) {
      referred.enumeration(element);
      return Optional.of(Names.of(element));
    }
    return Optional.empty();
  }

  private static List<Oddity> oddities(ExecutableElement method) {
    List<Oddity> oddities = new ArrayList<>();
    String name = method.getSimpleName().toString();
    if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      oddities.add(new Oddity(Oddity.Kind.BODY, name, SourcePlace.of(method)));
    } else if (!method.getTypeParameters().isEmpty()) {
      oddities.add(new Oddity(Oddity.Kind.TYPE_VARIABLES, name, SourcePlace.of(method)));
    } else if (!method.getThrownTypes().isEmpty()) {
      oddities.add(new Oddity(Oddity.Kind.THROWS, name, SourcePlace.of(method)));
    } else if (method.isVarArgs()) {
      oddities.add(new Oddity(Oddity.Kind.VARIADIC, name, SourcePlace.of(method)));
    }
    return oddities;
  }
}
