package io.github.sizeis.processor.write.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.write.java.Doc;
import io.github.sizeis.processor.write.java.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the values of a union: a sealed interface with a class nested in it for each arm, or below
 * Java 17 a class that none but those can extend.
 */
public record FamilyWriter(Scope scope, Choice choice, CodeBlock doc) {

  private static final String CONTENT = "value";

  private ClassName name() {
    return JavaTypes.className(choice.family());
  }

  public TypeSpec.Builder write() {
    TypeSpec.Builder type =
        scope.language().sealedTypes()
            ? TypeSpec.interfaceBuilder(name()).addModifiers(scope.access(Modifier.SEALED))
            : TypeSpec.classBuilder(name())
                .addModifiers(scope.access(Modifier.ABSTRACT))
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addJavadoc(doc);
    for (Arm arm : choice.arms()) {
      if (scope.language().sealedTypes()) {
        type.addPermittedSubclass(armClass(choice, arm));
      }
      type.addType(arm(arm));
    }
    return type;
  }

  private TypeSpec arm(Arm arm) {
    ClassName type = armClass(choice, arm);
    List<ValuePart> parts = new ArrayList<>();
    choice
        .kept(arm)
        .map(k -> k.named(keptName(k)))
        .ifPresent(k -> parts.add(new ValuePart(k, ValueTypes.of(k.shape()))));
    arm.content()
        .map(c -> c.named(CONTENT))
        .ifPresent(c -> parts.add(new ValuePart(c, ValueTypes.of(c.shape()))));
    boolean sealed = scope.language().sealedTypes();
    Modifier[] access = sealed ? new Modifier[] {Modifier.PUBLIC} : scope.access();
    ValueWriter writer = ValueWriter.of(scope, type, parts, armDoc(arm), access);
    TypeSpec.Builder spec = writer.write(false).addModifiers(Modifier.STATIC);
    return sealed ? spec.addSuperinterface(name()).build() : spec.superclass(name()).build();
  }

  private static CodeBlock armDoc(Arm arm) {
    Optional<Field> content = arm.content();
    String origin =
        content
            .map(c -> "The arm {@code " + c.cName() + "}.")
            .orElse("The empty arm {@code " + arm.className() + "}.");
    return content.isEmpty() || content.get().doc().isBlank()
        ? CodeBlock.of("$L\n", origin)
        : CodeBlock.of("$L\n\n<p>$L\n", Doc.prose(content.get().doc()), origin);
  }

  /** Returns the name of the discriminant in the arms that keep it. */
  public static String keptName(Field discriminant) {
    String name = discriminant.javaName();
    return name.equals(CONTENT) ? name + "_" : name;
  }

  /** Returns the class of an arm's values. */
  public static ClassName armClass(Choice choice, Arm arm) {
    return JavaTypes.className(choice.family()).nestedClass(arm.className());
  }
}
