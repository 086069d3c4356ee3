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
import io.github.sizeis.LengthIs;
import io.github.sizeis.MaxIs;
import io.github.sizeis.MultiSz;
import io.github.sizeis.Next;
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
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import io.github.sizeis.processor.problem.SourcePlace;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
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
          CName.class,
          Range.class,
          Bits.class,
          Align.class,
          SizeOfThis.class,
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

  private final RoundEnvironment round;
  private final Problems problems;

  private Strays(RoundEnvironment round, Problems problems) {
    this.round = round;
    this.problems = problems;
  }

  /** Reports all of a round; returns the qualified names of structs that lie in no container. */
  static Set<String> report(RoundEnvironment round, Problems problems) {
    Strays strays = new Strays(round, problems);
    for (Class<? extends Annotation> annotation : OF_FIELDS) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (!isOfStruct(element)) {
          strays.report(element, annotation, "a method of an interface marked @Struct");
        }
      }
    }
    for (Class<? extends Annotation> annotation : OF_FUNCTIONS) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (!isOfFunction(element)) {
          strays.report(element, annotation, "a method of an interface marked @Idl");
        }
      }
    }
    for (Class<? extends Annotation> annotation : OF_ARMS) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (!has(element.getEnclosingElement(), Union.class)) {
          strays.report(element, annotation, "an arm of an interface marked @Union");
        }
      }
    }
    for (Element element : round.getElementsAnnotatedWith(Untagged.class)) {
      if (!has(element, Union.class)) {
        strays.report(element, Untagged.class, "an interface marked @Union");
      }
    }
    for (Class<? extends Annotation> annotation : OF_CONSTANTS) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (element.getKind() != ElementKind.ENUM_CONSTANT) {
          strays.report(element, annotation, "a constant of an enum");
        }
      }
    }
    return strays.structs();
  }

  private Set<String> structs() {
    Set<String> names = new HashSet<>();
    Set<Element> all = new LinkedHashSet<>(round.getElementsAnnotatedWith(Struct.class));
    all.addAll(round.getElementsAnnotatedWith(Union.class));
    for (Element struct : all) {
      if (struct instanceof TypeElement type && !isContained(type.getEnclosingElement())) {
        names.add(type.getQualifiedName().toString());
        String name = type.getSimpleName().toString();
        problems.report(Problem.STRUCT_OUTSIDE_CONTAINER, SourcePlace.of(type), name);
      }
    }
    return names;
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

  private static boolean isOfFunction(Element element) {
    return switch (element.getKind()) {
      case INTERFACE -> has(element, Idl.class);
      case METHOD -> has(element.getEnclosingElement(), Idl.class);
      case PARAMETER -> isOfFunction(element.getEnclosingElement());
      default -> false;
    };
  }

  private static boolean isStruct(Element element) {
    return has(element, Struct.class) || has(element, Union.class);
  }

  private void report(Element element, Class<? extends Annotation> annotation, String home) {
    SourcePlace place =
        element.getAnnotationMirrors().stream()
            .filter(m -> isOf(m.getAnnotationType().asElement(), annotation))
            .findFirst()
            .map(m -> SourcePlace.of(element, m))
            .orElse(SourcePlace.of(element));
    problems.report(Problem.STRAY_ANNOTATION, place, annotation.getSimpleName(), home);
  }

  private static boolean isOf(Element element, Class<? extends Annotation> annotation) {
    return element instanceof TypeElement type
        && type.getQualifiedName().contentEquals(annotation.getCanonicalName());
  }

  private static boolean has(Element element, Class<? extends Annotation> annotation) {
    return element.getAnnotation(annotation) != null;
  }
}
