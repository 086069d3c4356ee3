package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.ClassName;

/** The names of the classes that generated code uses. */
public final class RuntimeTypes {

  private static final String RUNTIME = "io.github.sizeis.runtime";
  private static final String SIZEIS_JNA = "io.github.sizeis.jna";
  private static final String INTERNAL = "io.github.sizeis.internal";
  private static final String INTERNAL_JNA = INTERNAL + ".jna";
  private static final String JNA = "com.sun.jna";

  /** The contract with the runtime that generated code is made for. */
  public static final int KEPT = 3;

  public static final ClassName ADAPTERS = ClassName.get(INTERNAL, "Adapters");
  public static final ClassName OWNERSHIP = ClassName.get(INTERNAL, "Ownership");
  public static final ClassName UNION_CHECKS = ClassName.get(INTERNAL, "UnionChecks");
  public static final ClassName BIT_FIELDS = ClassName.get(INTERNAL, "BitFields");
  public static final ClassName BLOCK = ClassName.get(INTERNAL_JNA, "Block");
  public static final ClassName BLOCKS = ClassName.get(INTERNAL, "Blocks");
  public static final ClassName CALL = ClassName.get(INTERNAL, "Call");
  public static final ClassName CODE_NAMES = ClassName.get(INTERNAL, "CodeNames");
  public static final ClassName CONTRACT = ClassName.get(INTERNAL, "Contract");
  public static final ClassName COUNT_ARITHMETIC = ClassName.get(INTERNAL, "CountArithmetic");
  public static final ClassName DESCRIPTION = ClassName.get(INTERNAL, "Description");
  public static final ClassName STRING_ENCODING = ClassName.get(INTERNAL, "StringEncoding");
  public static final ClassName ENUM_CODEC = ClassName.get(INTERNAL, "EnumCodec");
  public static final ClassName ERROR_CODES = ClassName.get(INTERNAL, "ErrorCodes");
  public static final ClassName NUMBER_CHECKS = ClassName.get(INTERNAL, "NumberChecks");
  public static final ClassName COUNT_CHECKS = ClassName.get(INTERNAL, "CountChecks");
  public static final ClassName FIELD_CHECKS = ClassName.get(INTERNAL, "FieldChecks");
  public static final ClassName ABI_NUMBERS = ClassName.get(INTERNAL, "AbiNumbers");
  public static final ClassName FLAGS = ClassName.get(RUNTIME, "Flags");
  public static final ClassName FRAME = ClassName.get(INTERNAL, "Frame");
  public static final ClassName FRAME_MEMORY = ClassName.get(INTERNAL, "FrameMemory");
  public static final ClassName GROWING_FRAME = ClassName.get(INTERNAL, "GrowingFrame");
  public static final ClassName PAGED_FRAME = ClassName.get(INTERNAL, "PagedFrame");
  public static final ClassName HOST = ClassName.get(INTERNAL, "Host");
  public static final ClassName IN_PLACE_NUMBERS = ClassName.get(INTERNAL, "InPlaceNumbers");
  public static final ClassName IN_PLACE_TEXT = ClassName.get(INTERNAL, "InPlaceText");
  public static final ClassName JNA_CONVERTER = ClassName.get(SIZEIS_JNA, "JnaConverter");
  public static final ClassName LINKED_CONVERTER = ClassName.get(SIZEIS_JNA, "LinkedConverter");
  public static final ClassName LIMITS = ClassName.get(RUNTIME, "Limits");
  public static final ClassName LINKAGE = ClassName.get(INTERNAL_JNA, "Linkage");
  public static final ClassName LINKED_LIBRARY = ClassName.get(INTERNAL_JNA, "LinkedLibrary");
  public static final ClassName NATIVE_CALL_EXCEPTION =
      ClassName.get(RUNTIME, "NativeCallException");
  public static final ClassName NATIVE_LINK_EXCEPTION =
      ClassName.get(RUNTIME, "NativeLinkException");
  public static final ClassName NATIVE = ClassName.get(JNA, "Native");
  public static final ClassName LINKS = ClassName.get(INTERNAL, "Links");
  public static final ClassName NATIVE_DATA_EXCEPTION =
      ClassName.get(RUNTIME, "NativeDataException");
  public static final ClassName NETWORK_ORDER = ClassName.get(INTERNAL, "NetworkOrder");
  public static final ClassName PROGRESS = ClassName.get(RUNTIME, "Progress");
  public static final ClassName READER = ClassName.get(INTERNAL, "Reader");
  public static final ClassName SHAPES = ClassName.get(INTERNAL, "Shapes");
  public static final ClassName SIZER = ClassName.get(INTERNAL, "Sizer");
  public static final ClassName SOURCE = ClassName.get(RUNTIME, "Source");
  public static final ClassName NATIVE_STRUCTURE = ClassName.get(SIZEIS_JNA, "NativeStructure");
  public static final ClassName NATIVE_UNION = ClassName.get(SIZEIS_JNA, "NativeUnion");
  public static final ClassName STRUCT_INFO = ClassName.get(INTERNAL, "StructInfo");
  public static final ClassName SYSTEMS = ClassName.get(INTERNAL, "Systems");
  public static final ClassName STRUCTURES = ClassName.get(INTERNAL_JNA, "Structures");
  public static final ClassName UNION_BYTES = ClassName.get(INTERNAL, "UnionBytes");
  public static final ClassName UNION_LAYOUTS = ClassName.get(INTERNAL, "UnionLayouts");
  public static final ClassName VALUES = ClassName.get(INTERNAL, "Values");
  public static final ClassName WRITER = ClassName.get(INTERNAL, "Writer");
  public static final ClassName GENERATED = ClassName.get(INTERNAL, "Generated");
  public static final ClassName STRUCT_NUMBER = ClassName.get(INTERNAL, "StructNumber");
  public static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");
  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  public static final ClassName JNA_LIBRARY = ClassName.get(JNA, "Library");
  public static final ClassName MEMORY = ClassName.get(JNA, "Memory");
  public static final ClassName NATIVE_LONG = ClassName.get(JNA, "NativeLong");
  public static final ClassName POINTER = ClassName.get(JNA, "Pointer");
  public static final ClassName STRUCTURE = ClassName.get(JNA, "Structure");
  public static final ClassName BYTE_BUFFER = ClassName.get("java.nio", "ByteBuffer");

  private RuntimeTypes() {}
}
