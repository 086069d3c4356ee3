package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The kinds of methods and constants that generated classes have. */
public final class Members {

  private Members() {}

  /** Begins a method. */
  public static MethodSpec.Builder method(String name, TypeName returns, Param... parameters) {
    return taking(MethodSpec.methodBuilder(name).returns(returns), parameters);
  }

  /** Begins a static method for its own class. */
  public static MethodSpec.Builder helper(String name, TypeName returns, Param... parameters) {
    return method(name, returns, parameters).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }

  /** Begins a method that the runtime calls. */
  public static MethodSpec.Builder hook(String name, TypeName returns, Param... parameters) {
    return method(name, returns, parameters)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }

  /** Begins a method of every object that a class has itself. */
  public static MethodSpec.Builder overriding(String name, TypeName returns, Param... parameters) {
    return method(name, returns, parameters)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  /** Begins a method that others call: Javadoc says what it does, and what is passed to it. */
  public static MethodSpec.Builder documented(String name, String doc, Param... parameters) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addJavadoc("$L\n\n", doc);
    for (Param parameter : parameters) {
      method.addJavadoc("@param $L $L\n", parameter.name(), parameter.doc());
    }
    return taking(method, parameters);
  }

  private static MethodSpec.Builder taking(MethodSpec.Builder method, Param... parameters) {
    for (Param parameter : parameters) {
      method.addParameter(parameter.type(), parameter.name());
    }
    return method;
  }

  /** Returns a constant for its own class. */
  public static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }
}
