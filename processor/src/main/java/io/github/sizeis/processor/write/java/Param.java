package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.TypeName;

/**
 * A parameter of a generated method.
 *
 * @param type its type
 * @param name its name
 * @param doc what Javadoc says of it
 */
public record Param(TypeName type, String name, String doc) {

  public static final Param IN = new Param(RuntimeTypes.READER, "in", "the conversion under way");
  public static final Param OUT = new Param(RuntimeTypes.WRITER, "out", "the conversion under way");
  public static final Param SIZER =
      new Param(RuntimeTypes.SIZER, "size", "where the sizes are added up");
  public static final Param BLOCKS =
      new Param(RuntimeTypes.BLOCKS, "blocks", "where they are added");
  public static final Param CALL = new Param(RuntimeTypes.CALL, "call", "the call");
  public static final Param MEMORY =
      new Param(RuntimeTypes.BYTE_BUFFER, "memory", "the bytes of the struct, and maybe more");
  public static final Param AT = new Param(TypeName.INT, "at", "where the struct starts in them");
  public static final Param ADDRESS = new Param(TypeName.LONG, "address", "where the struct lies");
  public static final Param ABI = new Param(TypeName.INT, "abi", "the ABI of the memory");

  /** A parameter of a method without Javadoc. */
  public static Param of(TypeName type, String name) {
    return new Param(type, name, "");
  }

  /** Returns this where Javadoc says something else of it. */
  public Param as(String otherDoc) {
    return new Param(type, name, otherDoc);
  }
}
