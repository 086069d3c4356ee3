package io.github.sizeis.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the bit fields of a layout test without running it, for compilers whose programs do not
 * run here: each field is set in a constant, and the constant is read from the assembler source.
 */
public final class BitImages {

  private static final Pattern CHECK =
      Pattern.compile(
          "\\{\\s+(struct \\w+|union \\w+) s;\\s+memset[^;]*;\\s+s\\.(\\w+) = -1;\\s+"
              + "check_bits\\(\"([^\"]+)\", [^;]*sizeof s, (?:(\\d+)|PER_ABI\\(([^)]*)\\)), (\\d+)\\);");
  private static final Pattern LABEL = Pattern.compile("^_?bits_(\\d+):");
  private static final Pattern DATA = Pattern.compile("^\\s+\\.(\\w+)\\s+(-?\\d+)\\s*$");

  private record Field(String type, String name, String path, int first, int width) {}

  private BitImages() {}

  /** Returns what is wrong; empty when each field has just the bits that it should. */
  @SuppressWarnings("EnumOrdinal") // how layout tests order ABIs
  public static List<String> check(CCompiler compiler, Path layoutTest, Path directory)
      throws IOException {
    List<Field> fields = new ArrayList<>();
    Matcher check = CHECK.matcher(Files.readString(layoutTest));
    while (check.find()) {
      String first =
          check.group(4) != null
              ? check.group(4)
              : check.group(5).split(", ", -1)[compiler.abi().ordinal()];
      fields.add(
          new Field(
              check.group(1),
              check.group(2),
              check.group(3),
              Integer.parseInt(first),
              Integer.parseInt(check.group(6))));
    }
    StringBuilder source = new StringBuilder("#define main not_main\n");
    source.append("#include \"").append(layoutTest.toAbsolutePath()).append("\"\n");
    for (int i = 0; i < fields.size(); i++) {
      Field f = fields.get(i);
      source.append("const %s bits_%d = {.%s = -1};\n".formatted(f.type(), i, f.name()));
    }
    Path file = Files.writeString(directory.resolve(compiler + "-bits.c"), source);
    Path assembler = directory.resolve(compiler + "-bits.s");
    CCompiler.Result compiled = compiler.compile(file, assembler, "-S");
    if (compiled.status() != 0) {
      return List.of(compiled.output());
    }
    return differences(fields, images(Files.readAllLines(assembler)));
  }

  private static List<String> differences(List<Field> fields, Map<Integer, BitSet> images) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      BitSet expected = new BitSet();
      expected.set(field.first(), field.first() + field.width());
      if (!expected.equals(images.get(i))) {
        differences.add(field.path() + ": " + images.get(i) + " instead of " + expected);
      }
    }
    return differences;
  }

  private static Map<Integer, BitSet> images(List<String> assembler) {
    Map<Integer, BitSet> images = new HashMap<>();
    BitSet image = new BitSet();
    int at = 0;
    for (String line : assembler) {
      Matcher label = LABEL.matcher(line);
      Matcher data = DATA.matcher(line);
      if (label.find()) {
        image = new BitSet();
        images.put(Integer.valueOf(label.group(1)), image);
        at = 0;
      } else if (data.matches()) {
        long number = Long.parseLong(data.group(2));
        int size =
            switch (data.group(1)) {
              case "byte" -> 1;
              case "value", "word", "short" -> 2;
              case "long", "int" -> 4;
              case "quad" -> 8;
              default -> 0;
            };
        boolean skips = data.group(1).equals("space") || data.group(1).equals("zero");
        for (int bit = 0; bit < 8 * size; bit++) {
          image.set(at + bit, (number >> bit & 1) == 1);
        }
        at += skips ? (int) (8 * number) : 8 * size;
      }
    }
    return images;
  }
}
