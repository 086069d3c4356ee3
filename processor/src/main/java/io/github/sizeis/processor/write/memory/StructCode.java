package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.value.Scope;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What all code for one struct has in common: how it spells fields of the struct that lies in
 * {@code memory} at {@code at}, and how its methods begin.
 *
 * @param scope what is known of the container
 * @param struct the struct
 * @param names the names in the class that the code is for
 * @param dialect for which ABI
 */
public record StructCode(Scope scope, Struct struct, ConverterNames names, Dialect dialect) {

  /** Returns the same for another ABI. */
  public StructCode in(Dialect other) {
    return new StructCode(scope, struct, names, other);
  }

  public StructLayout layout() {
    return scope.layouts().converted(struct);
  }

  /** Returns the class of the values. */
  public ClassName value() {
    return JavaTypes.className(struct.name().valueClass());
  }

  /** Returns where a field lies. */
  public CodeBlock position(Field field) {
    return CodeBlock.of("at + $L", dialect.offset(names.offset(field)));
  }

  /** Returns the address that a field holds. */
  public CodeBlock address(Field field) {
    return dialect.hostRead("address", CodeBlock.of("memory"), position(field));
  }

  /** Returns the code of a field that is a plain integer, or of a bit field. */
  public NumberCode integer(Field field) {
    return NumberCode.of(names, dialect, field);
  }

  public CountCode counts() {
    return new CountCode(this);
  }

  /** Returns the size of an element of an array. */
  public CodeBlock step(Field array) {
    return dialect.sizeOf(array.shape().array().orElseThrow().element());
  }

  /** Returns a count as a number of elements, whatever the declaration counts. */
  public CodeBlock inElements(Field array, Count count, CodeBlock number) {
    return count.unit() == Count.Unit.ELEMENTS
        ? number
        : CodeBlock.of(
            "$T.elements($L, $L, $S)",
            RuntimeTypes.COUNT_CHECKS,
            number,
            step(array),
            array.cName());
  }

  /** Returns how many bytes of the struct are there at least. */
  public CodeBlock leastSize() {
    if (!layout().isVariable()) {
      return size();
    }
    return CodeBlock.of(dialect == Dialect.HOST ? "MIN_SIZE" : "leastSize(abi)");
  }

  /** Returns the size of the struct, in its own converter. */
  public CodeBlock size() {
    return CodeBlock.of(dialect == Dialect.HOST ? "SIZE" : "size(abi)");
  }

  /** Returns whether a part can hold structs of this kind again. */
  public boolean isRecursive(Shape part) {
    return scope.reach().leadsBackTo(struct, part);
  }

  public String andAbi() {
    return dialect.andAbi();
  }

  /** Begins a helper that reads; it is told the ABI last. */
  public MethodSpec.Builder reader(String name, TypeName returns, Param... parameters) {
    return Members.helper(name, returns, withAbi(parameters));
  }

  private Param[] withAbi(Param... parameters) {
    return dialect == Dialect.HOST
        ? parameters
        : Stream.concat(Arrays.stream(parameters), Stream.of(Param.ABI)).toArray(Param[]::new);
  }

  /** Begins a method that other generated code calls; one that reads is told the ABI last. */
  public MethodSpec.Builder seam(String name, TypeName returns, String doc, Param... parameters) {
    return Members.documented(name, doc + " For generated code.", withAbi(parameters))
        .addModifiers(scope.access(Modifier.STATIC))
        .returns(returns);
  }
}
