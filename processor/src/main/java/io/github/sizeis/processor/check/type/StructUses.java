package io.github.sizeis.processor.check.type;

import io.github.sizeis.processor.check.base.StructTable;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.Mark;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.StructView;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaType;
import io.github.sizeis.processor.model.program.ExternalStruct;
import io.github.sizeis.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gives the shape of a struct by value, as the Java type at its use wants to see it. */
public final class StructUses {

  private final StructTable table;
  private final Adapters adapters;
  private final Function<JavaName, Optional<Struct>> checked;

  /**
   * Creates it.
   *
   * @param checked gives a struct of this round once it was checked, for the part it unwraps to
   */
  public StructUses(
      StructTable table, Adapters adapters, Function<JavaName, Optional<Struct>> checked) {
    this.table = table;
    this.adapters = adapters;
    this.checked = checked;
  }

  /** Returns a struct that is named as the Java type itself. */
  Optional<Shape> nested(JavaName declaration, Subject user) {
    return name(declaration, user).map(StructUse::new);
  }

  private Optional<StructName> name(JavaName declaration, Subject user) {
    Optional<DeclaredStruct> own = table.declared(declaration);
    return own.isPresent()
        ? own.map(table::name)
        : table.external(declaration, user).map(ExternalStruct::name);
  }

  /** Returns whether a struct marks the link to the next of its kind, rightly or not. */
  boolean isLinked(StructName struct) {
    ExternalStruct external = table.externals().get(struct);
    return external != null
        ? external.linked()
        : table.declared(table.declaration(struct)).orElseThrow().fields().stream()
            .anyMatch(f -> f.marks().at(Mark.NEXT).isPresent());
  }

  /**
   * Returns a struct that an annotation names, where the Java type is something else.
   *
   * @param said how the annotation is spelt
   * @param near the adapter of a typedef; the struct's own is used without one
   */
  Optional<Shape> seenAs(
      DeclaredType java,
      JavaName declaration,
      String said,
      Optional<AdapterType> near,
      Subject user) {
    Optional<StructName> name = name(declaration, user);
    Optional<JavaType> type = JavaTypeReader.read(java);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    boolean adapts = near.isPresent() || namesAdapter(declaration);
    Optional<AdapterType> adapter = near.or(() -> adapter(declaration, user));
    if (adapts && adapter.isEmpty()) {
      return Optional.empty(); // what is wrong with it was said
    }
    if (adapter.isPresent() && type.equals(Optional.of(adapter.get().value()))) {
      return Optional.of(new StructUse(name.get(), new StructView.Adapted(adapter.get())));
    }
    if (near.isPresent() && java.is(DeclaredType.Kind.STRUCT)) {
      return ((DeclaredType.Reference) java).name().equals(declaration)
          ? Optional.of(new StructUse(name.get()))
          : mismatch(java, declaration, said, adapter, Optional.empty(), user);
    }
    Optional<List<Part>> parts = part(declaration, user);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Optional<Part> part = parts.get().stream().findFirst();
    if (part.isPresent()
        && type.isPresent()
        && part.get().type().source().equals(type.get().source())) {
      Part seen = new Part(inValues(java, user), part.get().nullable());
      return Optional.of(new StructUse(name.get(), new StructView.OnePart(seen)));
    }
    return mismatch(java, declaration, said, adapter, part, user);
  }

  /** Returns a type of a declaration as values have it: the value in place of each struct. */
  private JavaType inValues(DeclaredType type, Subject user) {
    if (type instanceof DeclaredType.ArrayOf array) {
      return new JavaType.ArrayOf(inValues(array.component(), user));
    } else if (type instanceof DeclaredType.Reference reference) {
      JavaName own =
          reference.kind() == DeclaredType.Kind.STRUCT
              ? name(reference.name(), user).map(StructName::valueClass).orElse(reference.name())
              : reference.name();
      return new JavaType.Named(
          own, reference.arguments().stream().map(a -> inValues(a, user)).toList());
    }
    return JavaTypeReader.read(type).orElseThrow();
  }

  private static Optional<Shape> mismatch(
      DeclaredType java,
      JavaName declaration,
      String said,
      Optional<AdapterType> adapter,
      Optional<Part> part,
      Subject user) {
    List<String> others = new ArrayList<>();
    adapter.ifPresent(a -> others.add("'" + a.value().source() + "'"));
    part.ifPresent(p -> others.add("'" + p.type().source() + "'"));
    others.add("'" + declaration.simpleName() + "'");
    return user.refuse(Problem.OF_MISMATCH, java.text(), said, String.join(" or ", others));
  }

  private boolean namesAdapter(JavaName declaration) {
    Optional<DeclaredStruct> own = table.declared(declaration);
    return own.isPresent()
        ? own.get().options().adapter().isPresent()
        : table.foreignAdapter(declaration).isPresent();
  }

  private Optional<AdapterType> adapter(JavaName declaration, Subject user) {
    Optional<DeclaredStruct> own = table.declared(declaration);
    if (own.isPresent()) {
      return own.get().options().adapter().flatMap(a -> adapters.of(a, user));
    }
    return table
        .foreignAdapter(declaration)
        .flatMap(a -> adapters.of(new Located<>(a, user.place()), user));
  }

  /** Returns the part that a struct unwraps to, or none; empty where the struct is wrong. */
  private Optional<List<Part>> part(JavaName declaration, Subject user) {
    Optional<DeclaredStruct> own = table.declared(declaration);
    if (own.isEmpty()) {
      return table.external(declaration, user).map(e -> e.part().stream().toList());
    }
    return own.get().options().unwrap().value()
        ? checked.apply(declaration).map(s -> s.part().stream().toList())
        : Optional.of(List.of());
  }
}
