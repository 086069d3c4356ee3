package io.github.sizeis.processor;

import io.github.sizeis.Align;
import io.github.sizeis.Allocated;
import io.github.sizeis.BigEndian;
import io.github.sizeis.Bits;
import io.github.sizeis.CName;
import io.github.sizeis.CValue;
import io.github.sizeis.Case;
import io.github.sizeis.Chain;
import io.github.sizeis.Const;
import io.github.sizeis.Default;
import io.github.sizeis.FirstIs;
import io.github.sizeis.Fixed;
import io.github.sizeis.Grow;
import io.github.sizeis.Idl;
import io.github.sizeis.Ignore;
import io.github.sizeis.In;
import io.github.sizeis.InOut;
import io.github.sizeis.Inline;
import io.github.sizeis.LastIs;
import io.github.sizeis.Layout;
import io.github.sizeis.LengthIs;
import io.github.sizeis.MaxIs;
import io.github.sizeis.MultiSz;
import io.github.sizeis.Next;
import io.github.sizeis.On;
import io.github.sizeis.Out;
import io.github.sizeis.Range;
import io.github.sizeis.Redacted;
import io.github.sizeis.Reserved;
import io.github.sizeis.Resume;
import io.github.sizeis.Room;
import io.github.sizeis.SizeIs;
import io.github.sizeis.SizeOfThis;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.SwitchIs;
import io.github.sizeis.Terminated;
import io.github.sizeis.Total;
import io.github.sizeis.Union;
import io.github.sizeis.Unknown;
import io.github.sizeis.Untagged;
import io.github.sizeis.ValueIs;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import io.github.sizeis.processor.problem.SourcePlace;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reports annotations that stand where nothing reads them. */
final class Strays {

  private static final List<Class<? extends Annotation>> OF_FIELDS =
      List.of(
          SizeIs.class,
          MaxIs.class,
          LengthIs.class,
          LastIs.class,
          FirstIs.class,
          Terminated.class,
          MultiSz.class,
          Fixed.class,
          Range.class,
          Bits.class,
          Align.class,
          SizeOfThis.class,
          ValueIs.class,
          Reserved.class,
          BigEndian.class,
          Redacted.class,
          Inline.class,
          Chain.class,
          Next.class,
          Ignore.class,
          SwitchIs.class);

  private static final List<Class<? extends Annotation>> OF_ARMS =
      List.of(Case.class, Default.class);

  private static final List<Class<? extends Annotation>> OF_FUNCTIONS =
      List.of(
          In.class,
          Out.class,
          InOut.class,
          Allocated.class,
          Const.class,
          Status.class,
          Resume.class,
          Total.class,
          Grow.class,
          Room.class);

  private static final List<Class<? extends Annotation>> OF_CONSTANTS =
      List.of(CValue.class, Unknown.class);

  /** The places of annotations, by the annotation's qualified name. */
  private static final Map<String, Home> HOMES = homes();

  private final Problems problems;

  /** Names of structs that lie in no container. */
  private final Set<String> outside = new HashSet<>();

  private Strays(Problems problems) {
    this.problems = problems;
  }

  /** Where an annotation belongs, in words and as a test. */
  private record Home(String words, Predicate<Element> isIt) {}

  private static Map<String, Home> homes() {
    Map<String, Home> homes = new HashMap<>();
    put(homes, OF_FIELDS, "a method of an interface marked @Struct", Strays::isOfStruct);
    put(
        homes,
        List.of(CName.class),
        "a struct, a field, a function or a constant",
        Strays::isNamed);
    put(homes, OF_FUNCTIONS, "a method of an interface marked @Idl", Strays::isOfFunction);
    put(
        homes,
        OF_ARMS,
        "an arm of an interface marked @Union",
        e -> has(e.getEnclosingElement(), Union.class));
    put(homes, List.of(Untagged.class), "an interface marked @Union", e -> has(e, Union.class));
    put(
        homes,
        List.of(Layout.class, Layout.Rows.class),
        "an interface marked @Struct or @Union",
        Strays::isStruct);
    put(homes, List.of(On.class), "an interface marked @Idl, @Struct or @Union", Strays::isHome);
    put(
        homes,
        OF_CONSTANTS,
        "a constant of an enum",
        e -> e.getKind() == ElementKind.ENUM_CONSTANT);
    return homes;
  }

  private static void put(
      Map<String, Home> homes,
      List<Class<? extends Annotation>> annotations,
      String words,
      Predicate<Element> isIt) {
    annotations.forEach(a -> homes.put(a.getCanonicalName(), new Home(words, isIt)));
  }

  /**
   * Reports all of a round, in one pass over its elements, of which there may be many.
   *
   * @param annotations those that the round has
   * @return the qualified names of structs that lie in no container
   */
  static Set<String> report(
      Set<? extends TypeElement> annotations, RoundEnvironment round, Problems problems) {
    Strays strays = new Strays(problems);
    TypeElement[] watched =
        annotations.stream().filter(Strays::isWatched).toArray(TypeElement[]::new);
    if (watched.length > 0) {
      round.getElementsAnnotatedWithAny(watched).forEach(strays::look);
    }
    return strays.outside;
  }

  private static boolean isWatched(TypeElement annotation) {
    return HOMES.containsKey(annotation.getQualifiedName().toString()) || isOfStructs(annotation);
  }

  private static boolean isOfStructs(TypeElement annotation) {
    return annotation.getQualifiedName().contentEquals(Struct.class.getCanonicalName())
        || annotation.getQualifiedName().contentEquals(Union.class.getCanonicalName());
  }

  private void look(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      Home home = HOMES.get(annotation.getQualifiedName().toString());
      if (home != null && !home.isIt.test(element)) {
        SourcePlace place = SourcePlace.of(element, mirror);
        String name = annotation.getSimpleName().toString();
        problems.report(Problem.STRAY_ANNOTATION, place, name, home.words);
      }
    }
    if (element instanceof TypeElement type
        && isStruct(type)
        && !isContained(type.getEnclosingElement())
        && outside.add(type.getQualifiedName().toString())) {
      String name = type.getSimpleName().toString();
      problems.report(Problem.STRUCT_OUTSIDE_CONTAINER, SourcePlace.of(type), name);
    }
  }

  /** Structs lie in containers, or in structs that do. */
  private static boolean isContained(Element owner) {
    return has(owner, Idl.class) || (isStruct(owner) && isContained(owner.getEnclosingElement()));
  }

  private static boolean isOfStruct(Element element) {
    Element owner = element.getEnclosingElement();
    return switch (element.getKind()) {
      case INTERFACE, CLASS, ENUM, ANNOTATION_TYPE -> isStruct(element);
      case METHOD -> isStruct(owner) || has(owner, Idl.class);
      case PARAMETER -> isOfStruct(owner);
      default -> false;
    };
  }

  /** Constants have names in headers, too. */
  private static boolean isNamed(Element element) {
    return switch (element.getKind()) {
      case ENUM_CONSTANT -> true;
      case ENUM, FIELD -> isStruct(element) || has(element.getEnclosingElement(), Idl.class);
      default -> isOfStruct(element);
    };
  }

  private static boolean isOfFunction(Element element) {
    return switch (element.getKind()) {
      case INTERFACE -> has(element, Idl.class);
      case METHOD -> has(element.getEnclosingElement(), Idl.class);
      case PARAMETER -> isOfFunction(element.getEnclosingElement());
      default -> false;
    };
  }

  private static boolean isHome(Element element) {
    return has(element, Idl.class) || isStruct(element);
  }

  private static boolean isStruct(Element element) {
    return has(element, Struct.class) || has(element, Union.class);
  }

  /** Asked by name: for {@code getAnnotation}, compilers make a proxy class. */
  private static boolean has(Element element, Class<? extends Annotation> annotation) {
    return element.getAnnotationMirrors().stream()
        .map(m -> (TypeElement) m.getAnnotationType().asElement())
        .anyMatch(t -> t.getQualifiedName().contentEquals(annotation.getCanonicalName()));
  }
}
