package io.github.sizeis.processor.write;

import com.palantir.javapoet.ClassName;

/** The names of the classes that generated code uses. */
final class RuntimeTypes {

  private static final String RUNTIME = "io.github.sizeis.runtime";
  private static final String JNA = "com.sun.jna";

  static final ClassName ADAPTERS = ClassName.get(RUNTIME, "Adapters");
  static final ClassName ADOPT = ClassName.get(RUNTIME, "Adopt");
  static final ClassName ARMS = ClassName.get(RUNTIME, "Arms");
  static final ClassName BIT_FIELDS = ClassName.get(RUNTIME, "BitFields");
  static final ClassName BLOCK = ClassName.get(RUNTIME, "Block");
  static final ClassName BLOCKS = ClassName.get(RUNTIME, "Blocks");
  static final ClassName CALL = ClassName.get(RUNTIME, "Call");
  static final ClassName CONTRACT = ClassName.get(RUNTIME, "Contract");
  static final ClassName COUNTS = ClassName.get(RUNTIME, "Counts");
  static final ClassName ENCODING = ClassName.get(RUNTIME, "Encoding");
  static final ClassName ENUM_CODEC = ClassName.get(RUNTIME, "EnumCodec");
  static final ClassName FAILURES = ClassName.get(RUNTIME, "Failures");
  static final ClassName FITS = ClassName.get(RUNTIME, "Fits");
  static final ClassName FLAGS = ClassName.get(RUNTIME, "Flags");
  static final ClassName FRAME = ClassName.get(RUNTIME, "Frame");
  static final ClassName GROWING_FRAME = ClassName.get(RUNTIME, "GrowingFrame");
  static final ClassName PAGED_FRAME = ClassName.get(RUNTIME, "PagedFrame");
  static final ClassName HOST = ClassName.get(RUNTIME, "Host");
  static final ClassName IN_PLACE = ClassName.get(RUNTIME, "InPlace");
  static final ClassName JNA_CONVERTER = ClassName.get(RUNTIME, "JnaConverter");
  static final ClassName LINKED_CONVERTER = ClassName.get(RUNTIME, "LinkedConverter");
  static final ClassName LIMITS = ClassName.get(RUNTIME, "Limits");
  static final ClassName LINKAGE = ClassName.get(RUNTIME, "Linkage");
  static final ClassName LINKED_LIBRARY = ClassName.get(RUNTIME, "LinkedLibrary");
  static final ClassName NATIVE_CALL_EXCEPTION = ClassName.get(RUNTIME, "NativeCallException");
  static final ClassName NATIVE_LINK_EXCEPTION = ClassName.get(RUNTIME, "NativeLinkException");
  static final ClassName LINKS = ClassName.get(RUNTIME, "Links");
  static final ClassName NATIVE_DATA_EXCEPTION = ClassName.get(RUNTIME, "NativeDataException");
  static final ClassName NETWORK_ORDER = ClassName.get(RUNTIME, "NetworkOrder");
  static final ClassName PROGRESS = ClassName.get(RUNTIME, "Progress");
  static final ClassName READER = ClassName.get(RUNTIME, "Reader");
  static final ClassName SHAPES = ClassName.get(RUNTIME, "Shapes");
  static final ClassName SIZER = ClassName.get(RUNTIME, "Sizer");
  static final ClassName SOURCE = ClassName.get(RUNTIME, "Source");
  static final ClassName NATIVE_STRUCTURE = ClassName.get(RUNTIME, "NativeStructure");
  static final ClassName NATIVE_UNION = ClassName.get(RUNTIME, "NativeUnion");
  static final ClassName STRUCT_INFO = ClassName.get(RUNTIME, "StructInfo");
  static final ClassName STRUCTURES = ClassName.get(RUNTIME, "Structures");
  static final ClassName UNION_BYTES = ClassName.get(RUNTIME, "UnionBytes");
  static final ClassName UNION_LAYOUTS = ClassName.get(RUNTIME, "UnionLayouts");
  static final ClassName VALUES = ClassName.get(RUNTIME, "Values");
  static final ClassName WRITER = ClassName.get(RUNTIME, "Writer");
  static final ClassName GENERATED = ClassName.get("io.github.sizeis", "Generated");
  static final ClassName STRUCT_NUMBER = ClassName.get(RUNTIME, "StructNumber");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName JNA_LIBRARY = ClassName.get(JNA, "Library");
  static final ClassName MEMORY = ClassName.get(JNA, "Memory");
  static final ClassName NATIVE_LONG = ClassName.get(JNA, "NativeLong");
  static final ClassName POINTER = ClassName.get(JNA, "Pointer");
  static final ClassName STRUCTURE = ClassName.get(JNA, "Structure");
  static final ClassName BYTE_BUFFER = ClassName.get("java.nio", "ByteBuffer");

  private RuntimeTypes() {}
}
