package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.check.base.CIdentifiers;
import io.github.sizeis.processor.check.base.Constants;
import io.github.sizeis.processor.check.base.Enums;
import io.github.sizeis.processor.check.base.JavaNames;
import io.github.sizeis.processor.check.base.Oddities;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.check.base.TargetsOf;
import io.github.sizeis.processor.check.struct.FieldNames;
import io.github.sizeis.processor.check.struct.StructChecker;
import io.github.sizeis.processor.declared.Declarations;
import io.github.sizeis.processor.declared.DeclaredContainer;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredFunction;
import io.github.sizeis.processor.declared.DeclaredParameter;
import io.github.sizeis.processor.declared.DeclaredStatus;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.Mark;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Parameter.Direction;
import io.github.sizeis.processor.model.program.Parameter.Passing;
import io.github.sizeis.processor.model.program.Repetition;
import io.github.sizeis.processor.model.program.Status;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks functions one by one; the calls that free are checked when all are known. */
public record FunctionChecker(
    StructChecker structs, Declarations declarations, Enums enums, Problems problems) {
  /** Returns a function that is valid by itself; what frees its allocations is not yet known. */
  Optional<Function> check(DeclaredFunction function, DeclaredContainer container) {
    Subject subject = subject(function, container);
    if (!Oddities.none(function.oddities(), problems)) {
      return Optional.empty();
    } else if (!CIdentifiers.isName(function.ownCName())) {
      var place = function.cName().map(Located::place).orElse(function.place());
      return subject.refuseAt(place, Problem.BAD_C_NAME, function.ownCName());
    }
    List<DeclaredField> declared = new ArrayList<>();
    Optional<Parameter> returned = returned(function, subject, declared);
    List<Parameter> parameters = parameters(function, subject, declared);
    boolean complete =
        parameters.size() == function.parameters().size()
            && returned.isPresent() == function.returned().isPresent();
    if (!complete) {
      return Optional.empty();
    }
    List<Parameter> all = new ArrayList<>(parameters);
    returned.ifPresent(r -> all.add(0, r));
    return CallerRoom.of(all, function, subject)
        .flatMap(frame -> check(function, container, frame, declared, subject));
  }

  private Optional<Function> check(
      DeclaredFunction function,
      DeclaredContainer container,
      List<Parameter> frame,
      List<DeclaredField> declared,
      Subject subject) {
    Optional<Parameter> returned = function.returned().map(r -> frame.get(0));
    List<Field> all = frame.stream().map(Parameter::field).toList();
    if (structs
            .counts(asStruct(function, declared), all, subject, FieldNames.Use.ARGUMENT)
            .check(declared, all)
            .isEmpty()
        || !CountsOfParameters.areKnown(frame, declared, subject)
        || !new AllocatedArrays(frame, subject).areTheFunctions(function.parameters())) {
      return Optional.empty();
    }
    Optional<DeclaredStatus> said = said(function, container, returned);
    LastError lastError = new LastError(frame, subject);
    List<Parameter> seen = lastError.seen();
    Optional<Status> status = said.flatMap(s -> StatusChecker.check(s, seen, enums, subject));
    Optional<List<Repetition>> repetition = new RepetitionChecker(function, seen, subject).check();
    if (said.isPresent() != status.isPresent() || repetition.isEmpty()) {
      return Optional.empty();
    }
    Calling calling =
        new Calling(
            returned, status.filter(Status::canFail), repetition.get().stream().findFirst());
    Place place = said.map(s -> s.success().place()).orElse(function.place());
    return lastError
        .needed(calling.status(), calling.repetition(), TargetsOf.container(container), place)
        .flatMap(f -> build(function, container, f, calling, subject));
  }

  /** What a function is, beside its parameters. */
  private record Calling(
      Optional<Parameter> returned, Optional<Status> status, Optional<Repetition> repetition) {}

  Subject subject(DeclaredFunction function, DeclaredContainer container) {
    Map<String, Long> constants = new HashMap<>(Constants.of(container, declarations.enums()));
    for (DeclaredParameter parameter : function.parameters()) {
      constants.remove(parameter.field().name());
      parameter.constant().ifPresent(c -> constants.put(parameter.field().name(), c.value()));
    }
    return new Subject(
        function.ownCName(),
        container.name().packageName(),
        function.place(),
        problems,
        Map.copyOf(constants));
  }

  private Optional<Parameter> returned(
      DeclaredFunction function, Subject subject, List<DeclaredField> declared) {
    if (function.returned().isEmpty()) {
      return Optional.empty();
    }
    DeclaredField field = function.returned().get();
    boolean ignored = field.marks().at(Mark.IGNORE).isPresent();
    Optional<Field> checked = field(field, "returned", subject);
    checked.ifPresent(f -> declared.add(field));
    return checked
        .filter(f -> isNoArrayInPlace(f, field, subject))
        .filter(f -> ParameterPassing.mayBeAllocated(f, function.allocation(), subject))
        .filter(f -> ignored || freed().areNone(f, function.allocation(), subject))
        .map(f -> Parameter.of(f, Direction.OUT, Passing.CONTENT, ignored));
  }

  private static boolean isNoArrayInPlace(Field field, DeclaredField declared, Subject subject) {
    Shape shape = field.shape();
    boolean fixed = !shape.isPointer() && shape.array().isPresent() && shape.flexible().isEmpty();
    return !fixed || subject.deny(Problem.FIXED_RESULT, subject.name(), declared.type().text());
  }

  private List<Parameter> parameters(
      DeclaredFunction function, Subject subject, List<DeclaredField> declared) {
    List<Parameter> parameters = new ArrayList<>();
    for (DeclaredParameter parameter : function.parameters()) {
      DeclaredField field = parameter.field();
      Subject one = subject.part(field.name(), field.place());
      Optional<Field> checked = field(field, JavaNames.accessor(field.name()), one);
      checked.ifPresent(f -> declared.add(field));
      checked
          .flatMap(f -> ParameterPassing.of(parameter, f, one))
          .filter(p -> p.ignored() || freed().areNone(p.field(), parameter.allocation(), one))
          .ifPresent(parameters::add);
    }
    return parameters;
  }

  private FreedPointers freed() {
    return new FreedPointers(structs::ofThisRound);
  }

  /** Returns whether an annotation is here that only fields of structs have; says so. */
  private static boolean isOfFields(String mark, Optional<Place> place, Subject subject) {
    place.ifPresent(
        p -> subject.refuseAt(p, Problem.STRAY_ANNOTATION, mark, "a field of a struct"));
    return place.isPresent();
  }

  private Optional<Field> field(DeclaredField field, String javaName, Subject subject) {
    if (field.marks().at(Mark.SIZE_OF_THIS).isPresent()) {
      return subject.refuseAt(
          field.marks().at(Mark.SIZE_OF_THIS).get(), Problem.BAD_SIZE_OF_THIS, subject.name());
    }
    if (isOfFields("Bits", field.marks().bits().map(Located::place), subject)
        || isOfFields("Align", field.marks().align().map(Located::place), subject)
        || isOfFields("ValueIs", field.marks().at(Mark.VALUE_IS), subject)) {
      return Optional.empty();
    }
    return structs
        .fields()
        .parameter(field.without(Mark.IGNORE), subject)
        .map(f -> f.named(javaName))
        .filter(f -> isNoUnion(f, subject));
  }

  /** Whoever calls knows the arm, and each can be a function of its own. */
  private static boolean isNoUnion(Field field, Subject subject) {
    boolean union = field.shape().choice().isPresent();
    if (union) {
      subject.refuse(Problem.UNION_PARAMETER, subject.name());
    }
    return !union;
  }

  /** A frame is a struct, so what connects its fields is checked as a struct's fields are. */
  private static DeclaredStruct asStruct(DeclaredFunction function, List<DeclaredField> fields) {
    return new DeclaredStruct(
        new JavaName("", List.of(function.ownCName())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DeclaredStruct.Options.none(function.place()),
        Optional.empty(),
        fields,
        List.of(),
        true,
        function.doc(),
        function.place());
  }

  /** What a container says holds for functions that return a plain integer. */
  private static Optional<DeclaredStatus> said(
      DeclaredFunction function, DeclaredContainer container, Optional<Parameter> returned) {
    boolean inherits =
        returned
            .map(Parameter::field)
            .filter(f -> StatusChecker.isPlainInteger(f.shape()))
            .isPresent();
    return function.status().or(() -> inherits ? container.library().status() : Optional.empty());
  }

  private static Optional<Function> build(
      DeclaredFunction function,
      DeclaredContainer container,
      List<Parameter> frame,
      Calling calling,
      Subject subject) {
    String javaName = javaName(function, container);
    String owner = container.name().simpleName();
    StructName name =
        new StructName(
            container.name().packageName(),
            owner,
            function.ownCName(),
            owner + "Client." + JavaNames.value(javaName) + "Result");
    FrameViews views =
        new FrameViews(name, frame, calling.repetition(), function.doc(), function.place());
    Struct response = views.response(calling.status());
    Map<String, Field> results = new HashMap<>();
    for (Field part : response.parts()) {
      Field other = results.putIfAbsent(part.javaName(), part);
      if (other != null) {
        return subject.refuse(Problem.RESULT_CLASH, other.cName(), part.cName(), part.javaName());
      }
    }
    boolean enumerates = calling.repetition().filter(Repetition::isEnumeration).isPresent();
    if (enumerates && response.parts().size() != 1) {
      return subject.refuse(Problem.ELEMENTS, subject.name(), response.parts().size());
    }
    return Optional.of(
        new Function(
            function.ownCName(),
            javaName,
            views.request(),
            response,
            frame.stream().filter(p -> isArgument(p, function)).toList(),
            calling.returned().map(Parameter::field),
            calling.status(),
            List.of(),
            calling.repetition(),
            function.doc(),
            function.place()));
  }

  private static boolean isArgument(Parameter parameter, DeclaredFunction function) {
    String name = parameter.field().cName();
    return function.parameters().stream().anyMatch(p -> p.field().cName().equals(name));
  }

  /** Returns the client's method: without the prefix that the container drops. */
  static String javaName(DeclaredFunction function, DeclaredContainer container) {
    String prefix = container.library().prefix();
    String name = function.name();
    boolean drops = name.startsWith(prefix) && name.length() > prefix.length();
    return JavaNames.accessor(drops ? name.substring(prefix.length()) : name);
  }
}
