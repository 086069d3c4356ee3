package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.DeclaredType.Kind;
import io.github.sizeis.processor.declared.TypeMarks;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads types with their annotations, level by level. */
final class TypeReader {

  private static final Set<String> BOXES =
      Set.of("Byte", "Short", "Integer", "Long", "Float", "Double", "Boolean", "Character");

  /** What JNA has a mapping for, besides what we name ourselves. */
  private static final List<String> OF_JNA =
      List.of("com.sun.jna.NativeMapped", "com.sun.jna.Structure", "com.sun.jna.WString");

  private static final String CALLBACK = "com.sun.jna.Callback";

  private static final String NULLABLE = "org.jspecify.annotations.Nullable";

  private final Elements elements;
  private final Types types;
  private final Referred referred;

  TypeReader(Elements elements, Types types, Referred referred) {
    this.elements = elements;
    this.types = types;
    this.referred = referred;
  }

  /** Returns a type; {@code owner} is the declaration that it stands in. */
  DeclaredType read(TypeMirror type, Element owner) {
    if (type.getAnnotationMirrors().stream().anyMatch(a -> new Mirror(owner, a).isBroken())) {
      return new DeclaredType.Unresolved(TypeMarks.NONE);
    }
    TypeMarks marks = marks(type, owner);
    if (type.getKind().isPrimitive()) {
      return new DeclaredType.Primitive(JavaScalar.valueOf(type.getKind().name()), marks);
    }
    return switch (type.getKind()) {
      case ARRAY ->
          new DeclaredType.ArrayOf(read(((ArrayType) type).getComponentType(), owner), marks);
      case ERROR -> new DeclaredType.Unresolved(marks);
      case DECLARED -> declared((javax.lang.model.type.DeclaredType) type, owner, marks);
      default -> new DeclaredType.Unusable(text(type), marks);
    };
  }

  private DeclaredType declared(
      javax.lang.model.type.DeclaredType type, Element owner, TypeMarks marks) {
    TypeElement element = (TypeElement) type.asElement();
    List<DeclaredType> arguments =
        type.getTypeArguments().stream().map(a -> read(a, owner)).toList();
    Kind kind = kind(element);
    if (kind == Kind.ENUM) {
      referred.enumeration(element);
    } else if (kind == Kind.STRUCT || kind == Kind.UNION) {
      referred.struct(element);
    } else if (kind == Kind.CALLBACK) {
      referred.callback(element);
    }
    TypeMarks said = kind == Kind.STRING ? StringDefaults.of(marks, owner) : marks;
    return new DeclaredType.Reference(Names.of(element), kind, arguments, said);
  }

  /** Notes an annotation that a typedef stands for. */
  void refersTo(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      TypeElement element = (TypeElement) ((javax.lang.model.type.DeclaredType) type).asElement();
      if (element.getKind() == ElementKind.ANNOTATION_TYPE && DefinitionReader.defines(element)) {
        referred.definition(element);
      }
    }
  }

  private Kind kind(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (type.getKind() == ElementKind.ENUM) {
      return Kind.ENUM;
    } else if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Kind.ANNOTATION;
    } else if (name.equals("java.util.List")) {
      return Kind.LIST;
    } else if (name.equals("java.lang.String")) {
      return Kind.STRING;
    } else if (name.startsWith("java.lang.") && BOXES.contains(name.substring(10))) {
      return Kind.BOXED;
    } else if (name.equals("com.sun.jna.Pointer")) {
      return Kind.POINTER;
    } else if (name.equals(Names.SIZEIS + "runtime.Address")) {
      return Kind.ADDRESS;
    } else if (name.equals(Names.SIZEIS + "runtime.Flags")) {
      return Kind.FLAGS;
    } else if (Mirror.isPresent(type, "Struct")) {
      return Kind.STRUCT;
    } else if (Mirror.isPresent(type, "Union")) {
      return UnionReader.tellsItself(type) ? Kind.STRUCT : Kind.UNION;
    }
    if (isCallback(type)) {
      boolean callable = CallbackReader.functions(type).size() == 1;
      return callable ? Kind.CALLBACK : Kind.BAD_CALLBACK;
    }
    return OF_JNA.stream().anyMatch(n -> isA(type, n)) ? Kind.JNA : Kind.OTHER;
  }

  private boolean isCallback(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        && !type.getQualifiedName().contentEquals(CALLBACK)
        && isA(type, CALLBACK);
  }

  private boolean isA(TypeElement type, String name) {
    TypeElement other = elements.getTypeElement(name);
    return other != null && types.isSubtype(types.erasure(type.asType()), other.asType());
  }

  private static String text(TypeMirror type) {
    return switch (type.getKind()) {
      case VOID -> "void";
      case WILDCARD -> "?";
      case TYPEVAR ->
          ((javax.lang.model.type.TypeVariable) type).asElement().getSimpleName().toString();
      default -> type.getKind().name().toLowerCase(Locale.ROOT);
    };
  }

  private TypeMarks marks(AnnotatedConstruct type, Element owner) {
    MarksBuilder marks = new MarksBuilder();
    for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
      if (annotation.getAnnotationType().getKind() == TypeKind.DECLARED) {
        add(marks, new Mirror(owner, annotation));
      }
    }
    return marks.build();
  }

  private void add(MarksBuilder marks, Mirror mirror) {
    TypeElement type = Mirror.type(mirror.annotation());
    String name = type.getQualifiedName().toString();
    if (name.equals(NULLABLE)) {
      marks.nullable = true;
    } else if (type.getSimpleName().contentEquals("Nullable")) {
      marks.wrongNullables.add(name);
    } else if (Names.isOurs(type, "Ptr")) {
      marks.pointers = OptionalInt.of(mirror.number("value", 1).value());
    } else if (Names.isOurs(type, "FullPtr")) {
      marks.full = true;
    } else if (Names.isOurs(type, "Of")) {
      marks.of = mirror.type("value").map(t -> read(t.value(), mirror.element()));
    } else if (Names.isOurs(type, "Encoded")) {
      marks.encoded = Optional.of(mirror.text("value").map(s -> s.value()).orElse(""));
    } else if (DefinitionReader.defines(type)) {
      referred.definition(type);
      marks.names.add(Names.of(type));
    }
  }

  /** The marks of one level while they are read. */
  private static final class MarksBuilder {
    private final List<JavaName> names = new ArrayList<>();
    private final List<String> wrongNullables = new ArrayList<>();
    private Optional<DeclaredType> of = Optional.empty();
    private Optional<String> encoded = Optional.empty();
    private OptionalInt pointers = OptionalInt.empty();
    private boolean full;
    private boolean nullable;

    private TypeMarks build() {
      return new TypeMarks(names, of, encoded, pointers, full, nullable, wrongNullables);
    }
  }
}
