package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The methods of the frame of a function that the runtime calls. */
public final class FrameHook {

  private FrameHook() {}

  /** Returns the beginning of a method that the runtime calls. */
  public static MethodSpec.Builder hook(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(result);
  }

  /** Adds to a method where the frame lies. */
  public static MethodSpec.Builder inMemory(MethodSpec.Builder method) {
    return method.addParameter(RuntimeTypes.BYTE_BUFFER, "memory").addParameter(TypeName.INT, "at");
  }
}
