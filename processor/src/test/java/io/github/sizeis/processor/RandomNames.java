package io.github.sizeis.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/**
 * Makes a container by chance whose names are alike: variants of a few words that generated code,
 * the runtime, JNA or Java have for themselves. The shapes are plain; the names are the matter.
 */
final class RandomNames {

  /** A container. */
  record Container(String packageName, String name, String source) {
    String path() {
      return packageName.isEmpty()
          ? name + ".java"
          : packageName.replace('.', '/') + "/" + name + ".java";
    }
  }

  private static final List<String> LOCALS =
      words(
          "in out memory at size source limits call e value values element list i n raw field abi"
              + " first room start known number target part arm links next self result address"
              + " length discriminant bytes view adopt other that object hash builder library handle"
              + " progress page more block blocks count index position pointer structure text key");

  private static final List<String> MEMBERS =
      words(
          "SIZE MIN_SIZE SIZES LEAST_SIZES OFFSET LINKAGE bound call load over withLimits decode"
              + " encode measure decodePart encodePart measurePart shape extent extentOf extentOfPart"
              + " fromNative toNative listFromNative listToNative write chainFromNative decodeAt"
              + " decodeElement encodeChain follow leastSize blocksAt open invoke check free page"
              + " isTooSmall needed toBuilder build readValue writeValue roomOf firstOf countOf solve"
              + " measureElement UTF_8 ANSI CODEC IPV4_ADAPTER fromIpv4 toIpv4 bits hashCode equals"
              + " toArray stream of get set");

  private static final List<String> TYPES =
      words(
          "Object String List Override Record Integer Long Math Class Enum Thread Process Module"
              + " Package Iterable Number Error Exception System Void Byte Arrays Objects Generated"
              + " Nullable NullMarked Builder Native Client Converter Frame Result Library"
              + " DirectLibrary Dump Arm ByReference ByValue FieldOrder Pointer Structure Memory"
              + " Callback NativeLong Union Function Platform Reader Writer Source Sizer Call Limits"
              + " Host AbiNumbers FieldChecks Values InPlaceText StringEncoding EnumCodec Flags Links Blocks CountArithmetic"
              + " UnionChecks ErrorCodes Contract Linkage Ownership Structures BitFields BigEndian Progress"
              + " GrowingFrame PagedFrame Machine Stream ByteBuffer Inet4Address Ipv4Adapter"
              + " NativeDataException Compiler Comparable Deprecated StackWalker Runtime");

  private static final List<String> KEYWORDS =
      words(
          "class int long default static struct union typedef register auto const volatile void"
              + " char signed unsigned record var yield sealed permits when module with to"
              + " interface package import return this super null true goto enum sizeof inline"
              + " restrict template NULL errno");

  private static final List<String> ENDS =
      words(
          "s _ 1 Converter Native Client Builder Frame Result Arm Element Page Codec _CODEC _BIT"
              + " Adapter At Of Name Count");

  private static final List<String> STARTS =
      words("_ p c cb read write get roomOf measure decode to from is new no");

  private static List<String> words(String all) {
    return List.of(all.split(" +"));
  }

  private final Random random;
  private final List<String> stems = new ArrayList<>();
  private final Set<String> types = new HashSet<>();
  private final List<String> body = new ArrayList<>();
  private final List<String> structs = new ArrayList<>();
  private final List<String> enums = new ArrayList<>();
  private final List<String> callbacks = new ArrayList<>();
  private final Set<String> functions = new HashSet<>();
  private String adapted = "";

  /** Whether names may differ by case alone, which most often is a problem. */
  private final boolean alike;

  private RandomNames(Random random) {
    this.random = random;
    this.alike = chance(5);
    for (int i = 0; i < 3; i++) {
      stems.add(any(any(List.of(LOCALS, LOCALS, MEMBERS, TYPES, TYPES, KEYWORDS))));
    }
  }

  /** Makes a container; a package is unnamed if it is to be. */
  static Container make(long seed, int index, boolean unnamed) {
    RandomNames names = new RandomNames(new Random(seed * 1_000_003 + index));
    // as all do in Java: a variable would hide one that begins as variables do
    String name = names.name(names.types, t -> Character.isUpperCase(t.charAt(0)));
    String packageName = unnamed ? "" : names.packageName(index);
    return new Container(packageName, name, names.write(packageName, name));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  /** Some packages begin with what generated code has for variables. */
  private String packageName(int index) {
    return chance(4) ? any(LOCALS) + ".names" + index : "names" + index;
  }

  private String variant() {
    String word = any(stems);
    String other = any(stems);
    return switch (random.nextInt(16)) {
      case 0 -> word.substring(0, 1 + random.nextInt(word.length()));
      case 1 -> word.substring(random.nextInt(word.length()));
      case 2 -> word.toUpperCase(Locale.ROOT);
      case 3 -> word.toLowerCase(Locale.ROOT);
      case 4, 5 -> capitalized(word);
      case 6, 7 -> word + any(ENDS);
      case 8 -> any(STARTS) + capitalized(word);
      case 9 -> word + capitalized(other);
      case 10 -> word + "_" + other;
      case 11 -> capitalized(word) + any(ENDS);
      case 12 -> any(any(List.of(LOCALS, MEMBERS, TYPES)));
      default -> word;
    };
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String name(Set<String> taken, Predicate<String> allowed) {
    for (int tries = 0; ; tries++) {
      String name = tries < 20 ? variant() : "N" + random.nextInt(1000);
      boolean fine = SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
      if (fine && allowed.test(name) && taken.add(alike ? name : plain(name))) {
        return name;
      }
    }
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** What Java itself forbids is of no interest, and these packages are named in full. */
  private String type() {
    Set<String> forbidden =
        Set.of("var", "yield", "record", "sealed", "permits", "when", "java", "io", "com", "org");
    return name(types, t -> !forbidden.contains(t));
  }

  private String method(Set<String> taken) {
    Set<String> forbidden =
        Set.of(
            "getClass", "notify", "notifyAll", "wait", "toString", "clone", "finalize", "hashCode");
    return name(taken, m -> !forbidden.contains(m));
  }

  private String field(Set<String> taken) {
    return method(taken) + "();";
  }

  /** Some have another name in C. */
  private String named(String field) {
    boolean isAlone = field.indexOf(';') == field.length() - 1;
    return isAlone && chance(12) ? "@CName(\"" + any(KEYWORDS) + "\") " + field : field;
  }

  private String write(String packageName, String name) {
    for (int i = random.nextInt(3); i > 0; i--) {
      enumeration();
    }
    if (chance(3)) {
      adapted = type();
      body.add(
          "@S.Typedef(value = W.DWORD.class, adapter = S.adapters.Ipv4Adapter.class)"
              + " @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)"
              + (" @interface " + adapted + " {}"));
    }
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      struct(chance(3));
    }
    boolean calls = chance(2);
    if (calls) {
      for (int i = random.nextInt(3); i > 0; i--) {
        callbacks.add(type());
        body.add(
            "interface "
                + last(callbacks)
                + " extends com.sun.jna.Callback { int callback(int n); }");
      }
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        function();
      }
    }
    Collections.shuffle(body, random);
    String status = "@S.Status(value = \"return == 0\", code = S.Status.Code.RETURNED_WINDOWS)\n";
    String container =
        (calls ? "@S.Idl(library = \"names\", " : "@S.Idl(")
            + "deepFree = %s, dumps = %s)\n".formatted(chance(4), chance(2))
            + (calls ? status : "")
            + (chance(2) ? "public " : "")
            + "interface %s {\n  %s\n}\n".formatted(name, String.join("\n  ", body));
    return (packageName.isEmpty() ? "" : "package " + packageName + ";\n") + inFull(container);
  }

  /** Nothing is imported, because a type of the container's own would hide it. */
  private static String inFull(String source) {
    return source
        .replaceAll("\\bS\\.", "io.github.sizeis.")
        .replaceAll("\\bW\\.", "io.github.sizeis.windows.")
        .replace("@CName", "@io.github.sizeis.CName")
        .replace("@Nullable", "@org.jspecify.annotations.Nullable");
  }

  private static <T> T last(List<T> all) {
    return all.get(all.size() - 1);
  }

  private void enumeration() {
    String name = type();
    Set<String> taken = new HashSet<>();
    StringBuilder constants = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      constants.append("@S.CValue(" + (1 << i) + ") " + name(taken, n -> true) + ", ");
    }
    enums.add(name);
    body.add("enum " + name + " { " + constants + "}");
  }

  private void struct(boolean overlays) {
    String name = type();
    Set<String> taken = new HashSet<>();
    StringBuilder fields = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      fields.append(" ").append(named(part(name, taken)));
    }
    if (overlays) {
      fields.append(" ").append(union(taken));
    }
    String own = chance(10) ? "(\"" + capitalized(variant()) + "\")" : "";
    body.add("@S.Struct" + own + " interface " + name + " {" + fields + " }");
    structs.add(name);
  }

  private String union(Set<String> taken) {
    String name = type();
    Set<String> arms = new HashSet<>();
    StringBuilder union = new StringBuilder();
    boolean untagged = chance(3);
    for (int i = 1; i <= 3; i++) {
      union.append(untagged ? " " : " @S.Case(is = " + i + ") ");
      union.append(arm(untagged, arms));
    }
    String kind = untagged ? "@S.Untagged @S.Union" : "@S.Union";
    body.add(kind + " interface " + name + " {" + union + " }");
    String tag = method(taken);
    return "@W.DWORD int "
        + tag
        + "(); "
        + (untagged ? "" : "@S.SwitchIs(\"" + tag + "\") ")
        + name
        + " "
        + field(taken);
  }

  private String arm(boolean untagged, Set<String> arms) {
    String arm = method(arms) + "();";
    return switch (random.nextInt(untagged ? 3 : 7)) {
      case 1 -> structs.isEmpty() ? "byte " + arm : any(structs) + " " + arm;
      case 2 -> enums.isEmpty() ? "short " + arm : any(enums) + " " + arm;
      case 3 -> "java.lang.@W.LPWSTR String " + arm;
      case 4 -> "void " + arm;
      case 5 -> structs.isEmpty() ? "long " + arm : "@S.Ptr " + any(structs) + " " + arm;
      case 6 -> "@S.Fixed(3) byte[] " + arm;
      default -> "@W.DWORD int " + arm;
    };
  }

  /** A field of a struct, with what counts it. */
  private String part(String struct, Set<String> taken) {
    String nested = structs.isEmpty() ? "" : any(structs);
    String far = nested.isEmpty() || chance(3) ? struct : nested;
    return switch (random.nextInt(16)) {
      case 0 -> "byte " + field(taken);
      case 1 -> "java.lang.@W.LPWSTR @Nullable String " + field(taken);
      case 2 -> "java.lang.@S.Utf8 String " + field(taken);
      case 3 -> counted("byte[]", taken);
      case 4 -> counted("java.util.List<" + far + ">", taken);
      case 5 -> counted("java.util.List<@S.Ptr @Nullable " + far + ">", taken);
      case 6 -> counted("java.util.List<java.lang.@W.LPWSTR String>", taken);
      case 7 -> "@S.Fixed(8) java.lang.@W.WCHAR String " + field(taken);
      case 8 -> "@S.Ptr @Nullable " + far + " " + field(taken);
      case 9 -> "@S.Bits(" + (1 + random.nextInt(9)) + ") @W.DWORD int " + field(taken);
      case 10 -> nested.isEmpty() ? "short " + field(taken) : nested + " " + field(taken);
      case 11 ->
          nested.isEmpty()
              ? "float " + field(taken)
              : "@S.Fixed(2) java.util.List<" + nested + "> " + field(taken);
      case 12 -> enums.isEmpty() ? "long " + field(taken) : any(enums) + " " + field(taken);
      case 13 ->
          enums.isEmpty()
              ? "@W.BOOL boolean " + field(taken)
              : "io.github.sizeis.runtime.@W.DWORD Flags<" + any(enums) + "> " + field(taken);
      case 14 ->
          adapted.isEmpty()
              ? "@S.Terminated @W.DWORD int[] " + field(taken)
              : "java.net.@" + adapted + " Inet4Address " + field(taken);
      default -> "@W.DWORD int " + field(taken);
    };
  }

  private String counted(String type, Set<String> taken) {
    String count = method(taken);
    String array = type + " " + field(taken);
    String size = any(List.of("", "", " + 1", " * 2"));
    if (size.isEmpty() && chance(3)) {
      String used = method(taken);
      return "@W.DWORD int %s(); @W.WORD int %s(); @S.SizeIs(\"%s\") @S.LengthIs(\"%s\") %s"
          .formatted(count, used, count, used, array);
    }
    return "@W.DWORD int %s(); @S.SizeIs(\"%s%s\") %s".formatted(count, count, size, array);
  }

  private void function() {
    Set<String> taken = new HashSet<>();
    List<String> parameters = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      parameters.add(parameter(taken));
    }
    String tail = "";
    switch (random.nextInt(6)) {
      case 0 -> tail = grown(taken);
      case 1 -> tail = structs.isEmpty() ? "" : allocated(taken, chance(2));
      default -> {
        // plain
      }
    }
    if (!tail.isEmpty()) {
      parameters.add(tail);
    }
    Collections.shuffle(parameters, random);
    String returned =
        tail.isEmpty() ? any(List.of("int", "int", "@W.DWORD int", "@W.DWORD int")) : "int";
    body.add(returned + " " + method(functions) + "(" + String.join(", ", parameters) + ");");
  }

  private String parameter(Set<String> taken) {
    String name = name(taken, n -> true);
    String struct = structs.isEmpty() ? "" : any(structs);
    return switch (random.nextInt(14)) {
      case 0 -> "java.lang.@W.LPWSTR @Nullable String " + name;
      case 1 -> "@S.Out @W.DWORD int " + name;
      case 2 -> struct.isEmpty() ? "byte " + name : "@S.Ptr " + struct + " " + name;
      case 3 -> struct.isEmpty() ? "long " + name : "@S.Out " + struct + " " + name;
      case 4, 5, 6 -> callbacks.isEmpty() ? "short " + name : any(callbacks) + " " + name;
      case 7 -> "com.sun.jna.@Nullable Pointer " + name;
      case 8 -> {
        String count = name(taken, n -> true);
        String type = struct.isEmpty() ? "byte[]" : "java.util.List<" + struct + ">";
        yield "@W.DWORD int %s, @S.SizeIs(\"%s\") %s %s".formatted(count, count, type, name);
      }
      case 9 -> {
        String count = name(taken, n -> true);
        yield "@W.DWORD int %s, @S.Out @S.SizeIs(\"%s\") int[] %s".formatted(count, count, name);
      }
      case 10 -> enums.isEmpty() ? "double " + name : any(enums) + " " + name;
      case 11 ->
          adapted.isEmpty() ? "char " + name : "java.net.@" + adapted + " Inet4Address " + name;
      case 12 -> "@S.InOut @W.DWORD int " + name;
      default -> "int " + name;
    };
  }

  private String grown(Set<String> taken) {
    String size = name(taken, n -> true);
    String array = name(taken, n -> true);
    return "@S.Out @S.SizeIs(\"%s\") int[] %s, @S.InOut @S.Grow(when = \"return == 122\") @W.DWORD int %s"
        .formatted(size, array, size);
  }

  private String allocated(Set<String> taken, boolean pages) {
    String array = name(taken, n -> true);
    String count = name(taken, n -> true);
    String free = method(functions);
    body.add(
        "void "
            + free
            + "(com.sun.jna.@Nullable Pointer "
            + name(new HashSet<>(), n -> true)
            + ");");
    String list =
        "@S.Out @S.Allocated(free = \"%s(%s)\") @S.SizeIs(\"%s\") java.util.List<@S.Ptr @Nullable %s> %s, @S.Out @W.DWORD int %s"
            .formatted(free, array, count, any(structs), array, count);
    if (!pages) {
      return list;
    }
    String total = name(taken, n -> true);
    String handle = name(taken, n -> true);
    return list
        + ", @S.Out @S.Total @W.DWORD int %s, @S.InOut @S.Resume @W.DWORD int %s"
            .formatted(total, handle);
  }
}
