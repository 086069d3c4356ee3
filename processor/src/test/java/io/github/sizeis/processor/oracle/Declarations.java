package io.github.sizeis.processor.oracle;

import com.google.gson.JsonObject;
import io.github.sizeis.processor.oracle.OracleFile.CField;
import io.github.sizeis.processor.oracle.OracleFile.CType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Turns a file of layouts into a container that declares all its types. */
final class Declarations {

  private static final String HEAD =
      """
      package oracle;
      import com.sun.jna.Pointer;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      @Idl(dumps = true) public interface %s {
      @Struct("%sGuidValue") interface GUID_ { @DWORD int a(); @WORD short b(); @WORD short c(); @Fixed(8) byte[] d(); }
      """;

  /** Methods of objects and of values, which no field can be called by. */
  private static final Set<String> TAKEN =
      Set.of(
          "notify", "notifyAll", "wait", "getClass", "hashCode", "toString", "clone", "finalize");

  private final OracleFile file;
  private final String container;

  /** The structs that lie in others otherwise than as the last thing in them. */
  private final Set<String> inTheMidst = new HashSet<>();

  private final Set<String> cutTails = new TreeSet<>();

  private Declarations(OracleFile file, String container) {
    this.file = file;
    this.container = container;
    for (CType type : file.types().values()) {
      List<CField> fields = type.fields();
      for (CField field : fields) {
        boolean last = field.equals(fields.get(fields.size() - 1)) && !type.is("union");
        if (field.has("byValue") && (!last || field.has("array") || field.has("flexible"))) {
          inTheMidst.add(field.text("byValue"));
        }
      }
    }
  }

  /** Prepares to declare all types of a file. */
  static Declarations of(OracleFile file, String container) {
    return new Declarations(file, container);
  }

  /** Returns the types whose flexible array is declared as one of the one element in the header. */
  Set<String> cutTails() {
    return cutTails;
  }

  /** Returns the source of the container. */
  String source() {
    return HEAD.formatted(container, container)
        + file.types().values().stream().map(this::declaration).collect(Collectors.joining("\n"))
        + "}\n";
  }

  /** Returns the name of a type in C, which has no dots. */
  static String cName(String name) {
    return name.replace(".", "__");
  }

  private String declaration(CType type) {
    if (type.is("enum")) {
      return enumeration(type);
    }
    boolean union = type.is("union");
    String options = type.packing() == 0 || union ? "" : "pack = " + type.packing() + ", ";
    StringBuilder text = new StringBuilder();
    String value = "\"" + container + "_" + cName(type.name()) + "\"";
    text.append(
        union
            ? "@Untagged @Union(" + value + ")"
            : "@Struct(" + options + "value = " + value + ")");
    text.append(" interface ").append(cName(type.name())).append(" {\n");
    for (CField field : type.fields()) {
      text.append("  ").append(field(type, field, union)).append("\n");
    }
    return text.append("}\n").toString();
  }

  private static String enumeration(CType type) {
    String constants =
        OracleFile.objects(type.json(), "values").stream()
            .map(Declarations::constant)
            .collect(Collectors.joining(", "));
    return "enum " + cName(type.name()) + " { " + constants + " }\n";
  }

  private static String constant(JsonObject value) {
    return "@CValue(" + value.get("value").getAsLong() + "L) " + value.get("name").getAsString();
  }

  private String field(CType type, CField field, boolean inUnion) {
    String name = field.name();
    boolean renamed = TAKEN.contains(name) || SourceVersion.isKeyword(name);
    String method = renamed ? "@CName(\"" + name + "\") %s " + name + "_();" : "%s " + name + "();";
    if (field.has("bitfield")) {
      // the file has the whole of the run, and not how it is divided
      int rest = 8 * size(field.text("resolved")) - 3;
      String scalar = scalar(field.text("resolved"));
      return "@Bits(3) "
          + method.formatted(scalar)
          + " @Bits("
          + rest
          + ") "
          + method.replace(name + "()", name + "_rest()").formatted(scalar);
    }
    return method.formatted(declared(type, field, inUnion));
  }

  private String declared(CType type, CField field, boolean inUnion) {
    int depth = field.number("pointerDepth");
    String element = field.text("resolved").replace("*", "");
    if (field.has("flexible") && field.has("size_is") && endsWhereItIs(type)) {
      return sizeIs(field) + "@Inline " + many(element, depth);
    } else if (field.has("array") && !field.has("flexible")) {
      return "@Fixed(" + field.number("array") + ") " + many(element, depth);
    } else if (field.has("flexible")) {
      cutTails.add(type.name());
      return "@Fixed(1) " + many(element, depth);
    } else if (field.has("byValue")) {
      return cName(field.text("byValue"));
    } else if (depth == 0) {
      return enumOrScalar(field);
    } else if (inUnion || element.equals("Void") || element.equals("FunctionPointer")) {
      return "@Nullable Pointer";
    } else if (field.has("string") && depth == 1) {
      return (field.text("string").equals("wide") ? "@LPWSTR" : "@LPSTR") + " @Nullable String";
    } else if (field.has("size_is")) {
      return sizeIs(field) + many(element, depth - 1);
    }
    return isStruct(element)
        ? "@Ptr(" + depth + ") @Nullable " + cName(element)
        : "@Nullable Pointer";
  }

  /** A struct with others behind it cannot end in more than its type says. */
  private boolean endsWhereItIs(CType type) {
    return !type.is("union") && !inTheMidst.contains(type.name());
  }

  private static String sizeIs(CField field) {
    String count = field.has("size_is_expr") ? field.text("size_is_expr") : field.text("size_is");
    return field.text("size_is_unit").equals("bytes")
        ? "@SizeIs(bytes = \"" + count + "\") "
        : "@SizeIs(\"" + count + "\") ";
  }

  private boolean isStruct(String name) {
    return name.equals("Guid")
        || (file.types().containsKey(name) && !file.types().get(name).is("enum"));
  }

  /** Returns a list of structs, or of pointers to them; or an array. */
  private String many(String element, int depth) {
    if (isStruct(element)) {
      String name = element.equals("Guid") ? "GUID_" : cName(element);
      return "List<" + (depth == 0 ? "" : "@Ptr(" + depth + ") @Nullable ") + name + ">";
    } else if (depth > 0) {
      return element.equals("Char") ? "List<@LPWSTR @Nullable String>" : "List<@Nullable Pointer>";
    }
    return scalar(element) + "[]";
  }

  private String enumOrScalar(CField field) {
    String resolved = field.text("resolved");
    if (resolved.equals("Guid")) {
      return "GUID_";
    } else if (field.has("enum") && file.types().containsKey(field.text("enum"))) {
      return (resolved.equals("UInt32") ? "@DWORD " : "") + cName(field.text("enum"));
    }
    return scalar(resolved);
  }

  private static String scalar(String machine) {
    return switch (machine) {
      case "Byte" -> "@BYTE byte";
      case "Char" -> "@WCHAR char";
      case "Int16" -> "short";
      case "UInt16" -> "@WORD short";
      case "Int32" -> "int";
      case "UInt32" -> "@DWORD int";
      case "Int64" -> "long";
      case "UInt64" -> "@ULONGLONG long";
      case "UIntPtr" -> "@UINT_PTR long";
      default -> throw new IllegalArgumentException(machine);
    };
  }

  private static int size(String machine) {
    return switch (machine) {
      case "Byte" -> 1;
      case "Int16", "UInt16" -> 2;
      case "Int32", "UInt32" -> 4;
      default -> 8;
    };
  }
}
