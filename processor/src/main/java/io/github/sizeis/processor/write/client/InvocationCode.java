package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.TypeName;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.program.Invocation;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.NativeField;
import io.github.sizeis.processor.write.memory.ConverterNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spells calls that take their arguments from the frame of the call before.
 *
 * @param names the names in the frame
 * @param reads how fields of the frame are read
 */
record InvocationCode(ConverterNames names, FrameReads reads) {

  /** Returns a call, an expression. */
  Code of(Invocation call) {
    return of(call, Optional.empty(), Code.none());
  }

  /** Returns a call in which a pointer of the frame is another one. */
  Code of(Invocation call, Field pointer, Code instead) {
    return of(call, Optional.of(new Invocation.PointerIn(pointer)), instead);
  }

  private Code of(Invocation call, Optional<Invocation.PointerIn> replaced, Code instead) {
    List<Code> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Invocation.Argument argument = call.arguments().get(i);
      boolean isReplaced = replaced.isPresent() && replaced.get().equals(argument);
      arguments.add(isReplaced ? instead : argument(argument, call.parameters().get(i)));
    }
    return Code.of(
        "library.$N($L)", LibraryWriter.method(call.function()), Code.joined(arguments, ",$W"));
  }

  private Code argument(Invocation.Argument argument, Parameter target) {
    return argument.accept(
        new Invocation.Visitor<>() {
          @Override
          public Code addressOf(Field field) {
            return atOffset("call.pointerTo($N)", field);
          }

          @Override
          public Code pointerIn(Field field) {
            return atOffset("call.pointer($N)", field);
          }

          @Override
          public Code numeric(Expression expression) {
            return number(expression, target.field().shape().word().orElseThrow().machine());
          }
        });
  }

  private Code number(Expression expression, Machine machine) {
    Code value = reads.number(expression);
    TypeName type = NativeField.of(machine).type();
    if (!type.isPrimitive()) {
      return Code.of("new $T($L)", type, value);
    }
    return type.equals(TypeName.LONG) ? value : Code.of("($T) ($L)", type, value);
  }

  private Code atOffset(String format, Field field) {
    return Code.plain(format, names.offset(reads.field(field.cName())));
  }
}
