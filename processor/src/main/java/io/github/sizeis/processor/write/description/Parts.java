package io.github.sizeis.processor.write.description;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.memory.ConverterHelpers;
import io.github.sizeis.processor.write.memory.ConverterNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The codecs, adapters, enums and converters that a description names by number.
 *
 * @param names the names in the converter
 * @param numbered what there is so far, with the code that names it
 */
record Parts(ConverterNames names, Map<Object, CodeBlock> numbered) {

  Parts(ConverterNames names) {
    this(names, new LinkedHashMap<>());
  }

  int converter(StructName struct) {
    return number(struct, CodeBlock.of("$T.converter()", JavaTypes.className(struct.converter())));
  }

  int codec(EnumType type) {
    CodeBlock codec =
        names
            .codecInUse(type)
            .map(c -> CodeBlock.of("$N", c))
            .orElseGet(() -> ConverterHelpers.codec(type, JavaTypes.className(type.name())));
    return number(type, codec);
  }

  int flags(EnumType type) {
    return number(type.name(), CodeBlock.of("$T.class", JavaTypes.className(type.name())));
  }

  int adapter(AdapterType adapter) {
    return number(adapter, CodeBlock.of("$N", names.adapter(adapter)));
  }

  private int number(Object key, CodeBlock code) {
    numbered.putIfAbsent(key, code);
    return numbered.keySet().stream().toList().indexOf(key);
  }

  Stream<CodeBlock> all() {
    return numbered.values().stream();
  }
}
