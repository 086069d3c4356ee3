package io.github.sizeis.processor;

import java.util.List;

/**
 * One mistake in a declaration.
 *
 * @param right a part of the declaration as it should be
 * @param wrong what stands there instead
 * @param error what the compiler says
 * @param errors how many errors there are; 0 where that is up to the compiler
 */
record HeaderMutation(String right, String wrong, String error, int errors) {

  /** Of what is not there at all, compilers say more than one thing. */
  private static final int MANY = 0;

  private static final String RUN = "run: ";

  /** Returns all that are tried. */
  static List<HeaderMutation> all() {
    return List.of(
        // numbers
        of("int x(); @Uint16", "long x(); @Uint16", "point.x is not long long"),
        of("@Uint16 int z()", "short z()", "point.z is not short"),
        of("@CUlong long mask", "@Uint32 int mask", "wild.mask is not unsigned int"),
        of("double weight", "long weight", "wild.weight is not long long"),
        of("double weight", "float weight", "wild.weight is not float"),
        of("Kind kind", "@Uint16 Kind kind", "wild.kind is not unsigned short"),
        of("@Uint32 Flags<Flag> flags", "@Uint64 Flags<Flag> flags", "wild.flags is not"),
        of("byte sign", "short sign", "wild.sign is not short"),
        of("@CBool boolean on", "@io.github.sizeis.windows.BOOL boolean on", "wild.on is not int"),
        of("int rest", "@Uint32 int rest", "variant.rest is not unsigned int"),
        // pointers
        of("List<@Ptr point> all", "List<point> all", "wild.all is not struct point *"),
        of("@Ptr @Nullable point to", "point to", "wild.to is not struct point"),
        of("point from();", "@Ptr point from();", "wild.from is not struct point *"),
        of(
            "@Ptr @Nullable point to",
            "@Ptr(2) @Nullable point to",
            "wild.to is not struct point **"),
        of(
            "@Utf8 @Nullable String name",
            "@Encoded(\"UTF-16\") @Nullable String name",
            "wild.name is not"),
        of(
            "@Terminated List<@Utf8 String> names",
            "@Utf8 String names",
            "wild.names is not char *"),
        of("@Nullable Done done", "int done", "wild.done is not int"),
        of("@Nullable Pointer data", "@Nullable Done data", "wild.data is not void (*)(void)"),
        of(
            "@SizeIs(\"count\") byte[] blob",
            "@SizeIs(\"count\") int[] blob",
            "wild.blob is not int *"),
        of("@UintptrT long handle();", "@Uint64 long handle();", "wild.handle is not"),
        // arrays
        of("@Fixed(6)", "@Fixed(7)", "wild.bytes is not signed char [7]"),
        of("@Fixed({3, 4})", "@Fixed({4, 3})", "wild.grid is not int [4][3]"),
        of("@Fixed(16) @Utf8 String title", "@Utf8 String title", "wild.title is not char *"),
        of("@Fixed({3, 8})", "@Fixed({8, 3})", "wild.titles is not char [8][3]"),
        of("@Inline @Fixed({3, 8})", "@Fixed({3, 8})", "wild.titles is not char *[3][8]"),
        of("@Inline(1) List<point>", "@Inline(1) int[]", "row.points is not int [1]"),
        // order, missing fields
        of(
            "@Uint16 int y(); @Uint16 int z();",
            "@Uint16 int z();",
            "point.z does not come right after point.x"),
        of("@Uint16 int y(); ", "", "point.z does not come right after point.x"),
        of(
            "int kind();\n    @CName(\"\")",
            "@CName(\"\")",
            "variant.content is not the first field"),
        of("@Uint32 int low(); @Uint32 int high();", "@Uint32 int high();", "variant.content"),
        of("partial = true", "partial = false", "node does not end after node.value"),
        of("int kind();\n    @CName(\"\")", "int sort();\n    @CName(\"\")", "sort", MANY),
        // layout
        of("@Struct(pack = 1)", "@Struct(pack = 2)", "packed is not aligned or packed so", 2),
        of(
            "@CName(\"struct point\") @Struct",
            "@CName(\"struct point\") @Struct(align = 8)",
            "point is not aligned or packed so"),
        of("@CName(\"struct packed\")", "@CName(\"struct missing\")", "missing", MANY),
        // bits
        of("@Bits(5)", "@Bits(4)", RUN + "bits.high: bit"),
        of("@Bits(6) int level", "@Bits(6) @Uint32 int level", RUN + "bits.level: its sign"),
        of("@Bits(3)", "@Bits(4)", RUN + "bits.low: bit"),
        of("@Bits(3) @Uint32 int low();", "", RUN + "bits.high: bit"),
        // constants
        of("WILD_LIMIT = 12", "WILD_LIMIT = 13", "Wild.WILD_LIMIT is not 13"),
        of("KIND_A, KIND_B", "KIND_B, KIND_A", "Kind.KIND_B is not 0", 2),
        of("@CValue(1) FLAG_READ", "@CValue(2) FLAG_READ", "Flag.FLAG_READ is not 2"),
        of("0xC0000005L", "0xC0000006L", "Loss.ERROR_LOST is not 3221225478"),
        // functions
        of("@CUlong long n, int timeout", "@Uint32 int n, int timeout", "n_of_wild_poll"),
        of("@CUlong long n, int timeout", "int timeout, @CUlong long n", "timeout_of_wild_poll", 2),
        of("int timeout", "long timeout", "timeout_of_wild_poll"),
        of("int timeout", "Pointer timeout", "timeout_of_wild_poll"),
        of("int timeout", "double timeout", "timeout_of_wild_poll"),
        of(", int timeout", "", "wild_poll"),
        of("int wild_poll", "long wild_poll", "wild_poll does not return long long"),
        of("void wild_narrow", "int wild_narrow", "wild_narrow does not return int"),
        of("short small", "int small", "wild_narrow"),
        of("float real", "double real", "wild_narrow"),
        of(
            "@Allocated @Utf8 @Nullable String wild_name(",
            "int wild_name(",
            "wild_name does not return int"),
        of("double by", "int by", "by_of_wild_move"),
        of("@CBool boolean quiet", "@CBool boolean quiet, int more", "wild_open"));
  }

  private static HeaderMutation of(String right, String wrong, String error) {
    return of(right, wrong, error, 1);
  }

  private static HeaderMutation of(String right, String wrong, String error, int errors) {
    return new HeaderMutation(right, wrong, error, errors);
  }

  /** Returns the declaration with the mistake, and without the parts that do not have it. */
  String of(String declaration) {
    List<String> parts = List.of(declaration.split("  //// ", -1));
    StringBuilder mutated = new StringBuilder(parts.get(0).replace(right, wrong));
    parts.stream()
        .skip(1)
        .filter(p -> p.contains(right))
        .forEach(p -> mutated.append("  //").append(p.replace(right, wrong)));
    if (!declaration.contains(right)) {
      throw new AssertionError("nothing is " + right);
    }
    return mutated + (mutated.toString().endsWith("\n}\n") ? "" : "}\n");
  }

  /** Returns whether only a program tells it: C has no type and no place of a bit field. */
  boolean isSeenWhenRun() {
    return error.startsWith(RUN);
  }

  /** Returns what a compiler says. */
  String said() {
    return isSeenWhenRun() ? error.substring(RUN.length()) : error;
  }

  @Override
  public String toString() {
    return right + " -> " + wrong;
  }
}
