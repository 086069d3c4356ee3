package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.value.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the static methods of a converter that users call. Each is one call of the converter as an
 * object, which can do more.
 */
final class EntryPoints {
  private static final String CONVERTER = "CONVERTER";

  private static final Param FIRST =
      pointer("where the first struct starts; not followed if count is 0");

  private final Scope scope;
  private final Struct struct;
  private final ClassName value;
  private final ClassName structure;
  private final TypeName list;

  EntryPoints(Scope scope, Struct struct) {
    this.scope = scope;
    this.struct = struct;
    this.value = JavaTypes.className(struct.name().valueClass());
    this.structure = JavaTypes.className(struct.name().structure());
    this.list = ParameterizedTypeName.get(ClassName.get(List.class), value);
  }

  private static Param pointer(String doc) {
    return new Param(JavaTypes.nullable(RuntimeTypes.POINTER), "pointer", doc);
  }

  List<MethodSpec> write() {
    boolean inArrays = !scope.layouts().of(struct.name()).growsInPlace();
    List<MethodSpec> methods = new ArrayList<>(List.of(converter()));
    methods.addAll(readers());
    if (inArrays) {
      Param count = new Param(TypeName.LONG, "count", "how many lie there, one behind the other");
      methods.add(
          reader("listFromNative", "readList", list, "Reads an array of structs.", FIRST, count));
    }
    methods.add(writer());
    if (inArrays) {
      String doc = "Writes values one behind the other, and all that they point to, into a block.";
      methods.add(blockWriter("listToNative", "writeList", doc));
    }
    if (struct.link().isPresent()) {
      Param first = pointer("where the first struct starts; NULL is the empty list");
      methods.add(
          reader(
              "chainFromNative", "readChain", list, "Reads a linked list from there on.", first));
      String doc = "Writes values as a linked list, and all that they point to, into a block.";
      methods.add(blockWriter("chainToNative", "writeChain", doc));
    }
    return methods;
  }

  private MethodSpec converter() {
    ClassName name = JavaTypes.className(struct.name().converter());
    String doc = "Returns the converter, which takes sources, limits and memory of your own too.";
    return method("converter", doc)
        .returns(name)
        .addJavadoc("@return the one instance\n")
        .addStatement("return $N", CONVERTER)
        .build();
  }

  private List<MethodSpec> readers() {
    Param pointer = pointer("where the struct starts; NULL is refused");
    return List.of(
        reader("fromNative", "read", value, "Reads the struct at an address.", pointer),
        structureReader());
  }

  /**
   * Asks the structure for its pointer itself: a JVM that verifies the converter would load the
   * structure to know whether it may be passed on.
   */
  private MethodSpec structureReader() {
    Param given = new Param(structure, "structure", "the structure");
    String doc = "Reads the memory of a structure; its Java fields are not looked at.";
    return method("fromNative", doc, given)
        .returns(value)
        .addJavadoc("@return the value\n")
        .addStatement("return $N.read($N.getPointer())", CONVERTER, given.name())
        .build();
  }

  private MethodSpec reader(
      String name, String target, TypeName returns, String doc, Param... parameters) {
    String read = returns.equals(value) ? "the value" : "the values, unmodifiable";
    MethodSpec.Builder method = method(name, doc, parameters);
    return method
        .returns(returns)
        .addJavadoc("@return $L\n", read)
        .addStatement("return $L", call(target, parameters))
        .build();
  }

  private MethodSpec writer() {
    Param given = new Param(value, "value", "the value");
    return method("toNative", "Writes the value, and all that it points to, into a block.", given)
        .returns(structure)
        .addJavadoc("@return a structure that owns the block, to be closed\n")
        .addStatement("return $L", call("write", given))
        .build();
  }

  private MethodSpec blockWriter(String name, String target, String doc) {
    Param values = new Param(list, "values", "the values");
    return method(name, doc, values)
        .returns(JavaTypes.nullable(RuntimeTypes.MEMORY))
        .addJavadoc("@return the block, to be closed; null, which is NULL, for no values\n")
        .addStatement("return $L", call(target, values))
        .build();
  }

  private MethodSpec.Builder method(String name, String doc, Param... parameters) {
    return Members.documented(name, doc, parameters).addModifiers(scope.access(Modifier.STATIC));
  }

  private static CodeBlock call(String target, Param... arguments) {
    CodeBlock names =
        Stream.of(arguments)
            .map(a -> CodeBlock.of("$N", a.name()))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$N.$N($L)", CONVERTER, target, names);
  }
}
