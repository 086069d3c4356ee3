package io.github.sizeis.processor.model.program;

import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A C function. Its arguments and what it gives back lie in a <em>frame</em>: a struct of which
 * each parameter is a field, and so is what is returned. What goes in is one view of the frame,
 * what comes out another; a field that is no part of a view has the role {@code ELSEWHERE} there.
 * So counts, valid parts and whatever else connects fields of a struct connect parameters as well.
 *
 * @param cName its name in C
 * @param javaName the client's method
 * @param request the frame as it goes in
 * @param response the frame as it comes out; its value is the result
 * @param parameters its parameters, in order
 * @param returned what it returns; absent for {@code void}
 * @param status when it has succeeded; absent where every call has
 * @param frees what frees its allocations
 * @param repetition how the client's method calls it again; absent where it calls once
 * @param doc its doc comment as plain text; empty when it has none
 * @param place where it is declared
 */
public record Function(
    String cName,
    String javaName,
    Struct request,
    Struct response,
    List<Parameter> parameters,
    Optional<Field> returned,
    Optional<Status> status,
    List<Free> frees,
    Optional<Repetition> repetition,
    String doc,
    Place place) {
  /** How conditions call the number that C's {@code errno} has after a call. */
  public static final String ERRNO = "errno";

  /** Copies the lists. */
  public Function {
    parameters = List.copyOf(parameters);
    frees = List.copyOf(frees);
  }

  /** Returns this with what frees its allocations. */
  public Function freedBy(List<Free> others) {
    return new Function(
        cName,
        javaName,
        request,
        response,
        parameters,
        returned,
        status,
        others,
        repetition,
        doc,
        place);
  }

  /** Returns this with what tells the reason of its failures. */
  public Function told(Status.Message reason) {
    return new Function(
        cName,
        javaName,
        request,
        response,
        parameters,
        returned,
        status.map(s -> s.told(reason)),
        frees,
        repetition,
        doc,
        place);
  }

  /** Returns where the frame keeps {@code errno}; absent where no condition names it. */
  public Optional<Field> lastError() {
    Set<String> own = parameters.stream().map(p -> p.field().cName()).collect(Collectors.toSet());
    return response.fields().stream()
        .filter(f -> f.cName().equals(ERRNO) && !own.contains(ERRNO))
        .findFirst();
  }

  /** Returns what is passed and returned as it is, not by its address. */
  public Stream<Field> passedByValue() {
    Stream<Field> passed =
        parameters.stream()
            .filter(p -> p.passing() != Parameter.Passing.ADDRESS)
            .map(Parameter::field);
    return Stream.concat(passed, returned.stream());
  }

  /** Returns the pointers of which all that they lead to is freed, block by block. */
  public Stream<Field> freedDeeply() {
    return frees.stream().filter(Free::deep).flatMap(f -> f.unlessNull().stream());
  }

  /** Returns the names that come from it. */
  public StructName name() {
    return response.name();
  }

  /** Returns the parameters that a caller gives, in order. */
  public List<Field> arguments() {
    return request.parts();
  }
}
