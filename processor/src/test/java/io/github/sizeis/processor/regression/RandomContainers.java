package io.github.sizeis.processor.regression;

import io.github.sizeis.processor.testing.Sources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Containers made by chance, with every construct of structs and every kind of parameter. A few say
 * what is refused, so that diagnostics are compared too.
 *
 * <p>In what they are made of, {@code #} is a number of its own, and a word in braces is chosen
 * from what {@link Words} has of that name. {@code EARLIER} is a struct above in the same
 * container, or the same.
 */
final class RandomContainers {

  private static final int STRUCTS = 4;
  private static final int FUNCTIONS = 3;

  private static final String HEAD =
      """
      package rnd;
      import com.sun.jna.Pointer;
      import io.github.sizeis.*;
      import io.github.sizeis.BigEndian;
      import io.github.sizeis.Union;
      import io.github.sizeis.c.*;
      import io.github.sizeis.runtime.Flags;
      import io.github.sizeis.windows.*;
      import java.time.Duration;
      import java.util.List;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;
      import rnd.Base.*;
      """;

  private final Random random;
  private final Words words;
  private final StringBuilder nested = new StringBuilder();

  private RandomContainers(long seed) {
    this.random = new Random(seed);
    this.words = new Words(random);
  }

  /** Returns sources that are compiled together: so many containers, and what they use. */
  static Map<String, String> make(long seed, int containers) {
    RandomContainers all = new RandomContainers(seed);
    Map<String, String> sources = new TreeMap<>();
    sources.put("rnd/Base.java", Sources.resource("/regression/Base.java.txt"));
    for (int i = 0; i < containers; i++) {
      String name = "C" + i;
      sources.put("rnd/" + name + ".java", i % 3 == 2 ? all.functions(name) : all.structs(name));
    }
    return sources;
  }

  private String structs(String name) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append(words.filled("@Idl({container}) public interface ")).append(name).append(" {\n");
    for (int i = 0; i < STRUCTS; i++) {
      text.append(struct(name, i));
    }
    return text.append("}\n").toString();
  }

  private String struct(String container, int index) {
    String name = container + "_S" + index;
    nested.setLength(0);
    List<String> fields = new ArrayList<>();
    fields.add(words.filled("{scalar} f#"));
    for (int groups = 1 + random.nextInt(6); groups > 0; groups--) {
      fields.addAll(split(random.nextInt(6) == 0 ? union() : words.filled("{field}")));
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(fields, random);
    }
    if (random.nextInt(3) == 0) {
      fields.addAll(split(words.filled("{tail}")));
    }
    String body = fields.stream().map(f -> "    " + f + "();\n").collect(Collectors.joining());
    String text = words.filled("  @Struct({struct}) interface ") + name + " {\n" + body + nested;
    return text.replace("EARLIER", container + "_S" + random.nextInt(index + 1)) + "  }\n";
  }

  /** A union inside the struct, and the field that tells its arm. */
  private String union() {
    String tag = words.filled("{tag} k#");
    String field = tag.substring(tag.lastIndexOf(' ') + 1);
    String union = "U_" + field;
    nested.append("    @Union interface ").append(union).append(" {\n");
    for (int arm = 1 + random.nextInt(4); arm > 0; arm--) {
      String content = words.filled("{arm} a#");
      nested.append("      @Case(is = " + arm + ") ").append(content).append("();\n");
    }
    nested.append(random.nextBoolean() ? "      @Default void others();\n    }\n" : "    }\n");
    return tag + "; @SwitchIs(\"" + field + "\") " + union + " u_" + field;
  }

  private String functions(String name) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append(words.filled("@Idl({library}) {status} public interface ")).append(name);
    text.append(
        " {\n  void f_free(@Nullable Pointer p);\n  void f_free2(int a, @Nullable Pointer p);\n");
    for (int i = 0; i < FUNCTIONS; i++) {
      List<String> parameters = new ArrayList<>();
      for (int groups = random.nextInt(5); groups > 0; groups--) {
        parameters.addAll(split(words.filled("{parameter}")));
      }
      if (random.nextInt(4) == 0) {
        Collections.shuffle(parameters, random);
      }
      text.append(words.filled("  {result} f_" + i)).append("(");
      text.append(String.join(",\n      ", parameters)).append(");\n");
    }
    return text.append("}\n").toString();
  }

  private static List<String> split(String group) {
    return List.of(group.split("; "));
  }
}
