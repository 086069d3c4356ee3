package io.github.sizeis.processor.write.converter;

import static io.github.sizeis.processor.write.java.Param.ADDRESS;
import static io.github.sizeis.processor.write.java.Param.AT;
import static io.github.sizeis.processor.write.java.Param.IN;
import static io.github.sizeis.processor.write.java.Param.MEMORY;
import static io.github.sizeis.processor.write.java.Param.OUT;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.StructCode;
import java.util.ArrayList;
import java.util.List;

/** Writes what the converter as an object, all of which is in the runtime, asks of this struct. */
record Hooks(StructCode code) {

  private static final ClassName OBJECT = ClassName.OBJECT;
  private static final Param FIELD = Param.of(ClassName.get(String.class), "field");
  private static final Param SIZER = Param.of(RuntimeTypes.SIZER, "sizer");
  private static final Param VALUE = Param.of(OBJECT, "value");

  /** Returns the overrides; a struct that points to something is measured. */
  List<MethodSpec> write() {
    Struct struct = code.struct();
    StructLayout layout = code.layout();
    TypeName value = code.value();
    List<MethodSpec> hooks = new ArrayList<>();
    hooks.add(returning(OBJECT, "get", "decode(in, memory, at)", IN, MEMORY, AT));
    if (!layout.growsInPlace()) {
      hooks.add(getAll());
    }
    if (layout.isVariable()) {
      hooks.add(returning(OBJECT, "getAt", "decodeAt(in, address)", IN, ADDRESS));
    }
    hooks.add(doing("put", CodeBlock.of("encode(out, at, ($T) value)", value), OUT, AT, VALUE));
    if (!code.scope().reach().isFlat(struct)) {
      hooks.add(doing("add", CodeBlock.of("measure(sizer, ($T) value)", value), SIZER, VALUE));
    }
    if (layout.growsInPlace()) {
      CodeBlock extent = CodeBlock.of("return extentOf(($T) value)", value);
      hooks.add(Members.hook("bytesOf", TypeName.LONG, VALUE).addStatement(extent).build());
    }
    if (struct.link().isPresent()) {
      hooks.addAll(chain());
    }
    if (code.scope().container().dumps()) {
      hooks.addAll(dump());
    }
    ClassName structure = JavaTypes.className(struct.name().structure());
    Param memory = Param.of(RuntimeTypes.POINTER, "memory");
    hooks.add(
        Members.hook("structure", OBJECT, memory)
            .addStatement("return new $T(memory)", structure)
            .build());
    return hooks;
  }

  private static MethodSpec getAll() {
    Param values = Param.of(ArrayTypeName.of(OBJECT), "values");
    return Members.hook("getAll", TypeName.VOID, IN, MEMORY, AT, values)
        .addCode(
            """
            for (int i = 0; i < values.length; i++) {
              values[i] = decode(in, memory, at + i * SIZE);
            }
            """)
        .build();
  }

  private List<MethodSpec> chain() {
    Param values = Param.of(list(), "values");
    List<MethodSpec> hooks = new ArrayList<>();
    hooks.add(returning(list(), "getChain", "decodeChain(in, address, field)", IN, ADDRESS, FIELD));
    CodeBlock put = CodeBlock.of("encodeChain(out, at, values, field)");
    hooks.add(doing("putChain", put, OUT, AT, values, FIELD));
    hooks.add(doing("addChain", CodeBlock.of("measureChain(sizer, values, false)"), SIZER, values));
    return hooks;
  }

  private List<MethodSpec> dump() {
    List<MethodSpec> hooks = new ArrayList<>();
    hooks.add(returning(TypeName.INT, "sizeInDump", "Dump.size(in.abi())", IN));
    String decode = "Dump.decode(in, memory, at, in.abi())";
    hooks.add(returning(OBJECT, "getDump", decode, IN, MEMORY, AT));
    if (code.layout().isVariable()) {
      hooks.add(returning(TypeName.INT, "leastInDump", "Dump.leastSize(in.abi())", IN));
      String decodeAt = "Dump.decodeAt(in, address, in.abi())";
      hooks.add(returning(OBJECT, "getDumpAt", decodeAt, IN, ADDRESS));
    }
    if (code.struct().link().isPresent()) {
      String chain = "Dump.decodeChain(in, address, field, in.abi())";
      hooks.add(returning(list(), "getDumpChain", chain, IN, ADDRESS, FIELD));
    }
    return hooks;
  }

  private TypeName list() {
    return ParameterizedTypeName.get(ClassName.get(List.class), code.value());
  }

  private static MethodSpec returning(
      TypeName type, String name, String result, Param... parameters) {
    return Members.hook(name, type, parameters).addStatement("return $L", result).build();
  }

  private static MethodSpec doing(String name, CodeBlock call, Param... parameters) {
    return Members.hook(name, TypeName.VOID, parameters).addStatement(call).build();
  }
}
