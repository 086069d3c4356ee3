package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.Machine;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Repetition;
import io.github.sizeis.processor.model.Shape;
import java.util.List;

/** Writes the steps of a call that may be one of several: what comes next, and with what. */
record RepetitionSteps(FrameWriter frame, FrameReads reads) {
  List<MethodSpec> write(Repetition repetition) {
    return repetition instanceof Repetition.Enumeration enumeration
        ? List.of(page(enumeration))
        : growth((Repetition.Growth) repetition);
  }

  private MethodSpec page(Repetition.Enumeration enumeration) {
    TypeName list = JavaTypes.bare(frame.resultType());
    TypeName element = ((ParameterizedTypeName) list).typeArguments().get(0);
    Shape handle = reads.field(enumeration.resume()).shape();
    Code code =
        Code.statement("return $T.end()", RuntimeTypes.PAGE)
            .within("if ($L)", reads.truth(enumeration.end()))
            .and(Code.statement("boolean more = $L", reads.truth(enumeration.more())));
    if (frame.function().status().isPresent()) {
      code = code.and(Code.statement("check(call)").within("if (!more)"));
    }
    Code page =
        Code.statement(
            "return $T.of(result(call, source), more ? call.bytes($N, $L) : null, $L, $L)",
            RuntimeTypes.PAGE,
            frame.offset(enumeration.resume()),
            Dialect.HOST.sizeOf(handle),
            enumeration.total().map(this::total).orElse(Code.plain("-1")),
            enumeration.remaining());
    return FrameSteps.step("page")
        .returns(ParameterizedTypeName.get(RuntimeTypes.PAGE, element))
        .addParameter(RuntimeTypes.CALL, "call")
        .addParameter(RuntimeTypes.SOURCE, "source")
        .addCode(reads.computed(code.and(page), "@Resume", enumeration.end(), enumeration.more()))
        .build();
  }

  private Code total(String cName) {
    Field field = reads.field(cName);
    return Code.onMemory(reads.of(field).asLong(machine(field), false));
  }

  private static Machine machine(Field field) {
    return RawTypes.machine(field.shape()).orElseThrow();
  }

  private List<MethodSpec> growth(Repetition.Growth growth) {
    Field size = reads.field(growth.size());
    CodeBlock fitted =
        CodeBlock.of(
            "$T.count(size, $L, $S)",
            RuntimeTypes.FITS,
            MachineWrites.largestCount(machine(size)),
            size.cName());
    TypeName type = NativeField.of(machine(size)).type();
    CodeBlock stored =
        type.isPrimitive()
            ? CodeBlock.of("($T) $L", type, fitted)
            : CodeBlock.of("new $T($L)", type, fitted);
    Code needed =
        growth
            .needed()
            .map(reads::number)
            .orElseGet(() -> growth.comesOut() ? total(growth.size()) : Code.plain("0"));
    return List.of(
        FrameSteps.step("size")
            .addParameter(RuntimeTypes.CALL, "call")
            .addParameter(TypeName.LONG, "size")
            .addStatement("call.store($N, $L)", frame.offset(growth.size()), stored)
            .build(),
        FrameSteps.step("isTooSmall")
            .returns(TypeName.BOOLEAN)
            .addParameter(RuntimeTypes.CALL, "call")
            .addCode(returning(reads.truth(growth.when()), growth.when()))
            .build(),
        FrameSteps.step("needed")
            .returns(TypeName.LONG)
            .addParameter(RuntimeTypes.CALL, "call")
            .addCode(returning(needed, growth.needed().orElse(new Expression.Constant(0))))
            .build());
  }

  private CodeBlock returning(Code value, Expression expression) {
    return reads.computed(Code.statement("return $L", value), "@Grow", expression);
  }
}
