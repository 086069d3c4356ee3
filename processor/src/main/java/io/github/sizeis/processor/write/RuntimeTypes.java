package io.github.sizeis.processor.write;

import com.palantir.javapoet.ClassName;

/** The names of the classes that generated code uses. */
final class RuntimeTypes {

  private static final String RUNTIME = "io.github.sizeis.runtime";
  private static final String SIZEIS_JNA = "io.github.sizeis.jna";
  private static final String INTERNAL = "io.github.sizeis.internal";
  private static final String INTERNAL_JNA = INTERNAL + ".jna";
  private static final String JNA = "com.sun.jna";

  /** The contract with the runtime that generated code is made for. */
  static final int KEPT = 2;

  static final ClassName ADAPTERS = ClassName.get(INTERNAL, "Adapters");
  static final ClassName ADOPT = ClassName.get(INTERNAL, "Adopt");
  static final ClassName ARMS = ClassName.get(INTERNAL, "Arms");
  static final ClassName BIT_FIELDS = ClassName.get(INTERNAL, "BitFields");
  static final ClassName BLOCK = ClassName.get(INTERNAL_JNA, "Block");
  static final ClassName BLOCKS = ClassName.get(INTERNAL, "Blocks");
  static final ClassName CALL = ClassName.get(INTERNAL, "Call");
  static final ClassName CONTRACT = ClassName.get(INTERNAL, "Contract");
  static final ClassName COUNTS = ClassName.get(INTERNAL, "Counts");
  static final ClassName ENCODING = ClassName.get(INTERNAL, "Encoding");
  static final ClassName ENUM_CODEC = ClassName.get(INTERNAL, "EnumCodec");
  static final ClassName FAILURES = ClassName.get(INTERNAL, "Failures");
  static final ClassName FITS = ClassName.get(INTERNAL, "Fits");
  static final ClassName FLAGS = ClassName.get(RUNTIME, "Flags");
  static final ClassName FRAME = ClassName.get(INTERNAL, "Frame");
  static final ClassName GROWING_FRAME = ClassName.get(INTERNAL, "GrowingFrame");
  static final ClassName PAGED_FRAME = ClassName.get(INTERNAL, "PagedFrame");
  static final ClassName HOST = ClassName.get(INTERNAL, "Host");
  static final ClassName IN_PLACE = ClassName.get(INTERNAL, "InPlace");
  static final ClassName JNA_CONVERTER = ClassName.get(SIZEIS_JNA, "JnaConverter");
  static final ClassName LINKED_CONVERTER = ClassName.get(SIZEIS_JNA, "LinkedConverter");
  static final ClassName LIMITS = ClassName.get(RUNTIME, "Limits");
  static final ClassName LINKAGE = ClassName.get(INTERNAL_JNA, "Linkage");
  static final ClassName LINKED_LIBRARY = ClassName.get(INTERNAL_JNA, "LinkedLibrary");
  static final ClassName NATIVE_CALL_EXCEPTION = ClassName.get(RUNTIME, "NativeCallException");
  static final ClassName NATIVE_LINK_EXCEPTION = ClassName.get(RUNTIME, "NativeLinkException");
  static final ClassName LINKS = ClassName.get(INTERNAL, "Links");
  static final ClassName NATIVE_DATA_EXCEPTION = ClassName.get(RUNTIME, "NativeDataException");
  static final ClassName NETWORK_ORDER = ClassName.get(INTERNAL, "NetworkOrder");
  static final ClassName PROGRESS = ClassName.get(RUNTIME, "Progress");
  static final ClassName READER = ClassName.get(INTERNAL, "Reader");
  static final ClassName SHAPES = ClassName.get(INTERNAL, "Shapes");
  static final ClassName SIZER = ClassName.get(INTERNAL, "Sizer");
  static final ClassName SOURCE = ClassName.get(RUNTIME, "Source");
  static final ClassName NATIVE_STRUCTURE = ClassName.get(SIZEIS_JNA, "NativeStructure");
  static final ClassName NATIVE_UNION = ClassName.get(SIZEIS_JNA, "NativeUnion");
  static final ClassName STRUCT_INFO = ClassName.get(INTERNAL, "StructInfo");
  static final ClassName STRUCTURES = ClassName.get(INTERNAL_JNA, "Structures");
  static final ClassName UNION_BYTES = ClassName.get(INTERNAL, "UnionBytes");
  static final ClassName UNION_LAYOUTS = ClassName.get(INTERNAL, "UnionLayouts");
  static final ClassName VALUES = ClassName.get(INTERNAL, "Values");
  static final ClassName WRITER = ClassName.get(INTERNAL, "Writer");
  static final ClassName GENERATED = ClassName.get(INTERNAL, "Generated");
  static final ClassName STRUCT_NUMBER = ClassName.get(INTERNAL, "StructNumber");
  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName JNA_LIBRARY = ClassName.get(JNA, "Library");
  static final ClassName MEMORY = ClassName.get(JNA, "Memory");
  static final ClassName NATIVE_LONG = ClassName.get(JNA, "NativeLong");
  static final ClassName POINTER = ClassName.get(JNA, "Pointer");
  static final ClassName STRUCTURE = ClassName.get(JNA, "Structure");
  static final ClassName BYTE_BUFFER = ClassName.get("java.nio", "ByteBuffer");

  private RuntimeTypes() {}
}
