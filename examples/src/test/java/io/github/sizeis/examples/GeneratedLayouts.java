package io.github.sizeis.examples;

import com.sun.jna.Structure;
import io.github.sizeis.runtime.Abi;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The layouts that generated code works with: private constants, looked at from outside. */
final class GeneratedLayouts {

  private GeneratedLayouts() {}

  /** What a converter has for some fields on this machine. */
  static Layout ofConverter(Binding struct, Abi host, Set<String> fields) {
    Class<?> converter = struct.converter();
    int size = (int) read(declared(converter, "SIZE"));
    return new Layout(
        size,
        alignment(struct, size, host),
        offsets(fields, f -> (int) read(offset(converter, "SIZE", f))));
  }

  /** What a converter has for some fields on a machine whose dumps it reads. */
  static Layout ofDump(Binding struct, Abi abi, Set<String> fields) {
    Class<?> dump = nested(struct.converter(), "Dump");
    int index = List.of(Abi.values()).indexOf(abi);
    int size = ((int[]) read(declared(dump, "SIZES")))[index];
    return new Layout(
        size,
        alignment(struct, size, abi),
        offsets(fields, f -> ((int[]) read(offset(dump, "SIZES", f)))[index]));
  }

  private static Map<String, Integer> offsets(Set<String> fields, ToIntFunction<String> offset) {
    Map<String, Integer> offsets = new LinkedHashMap<>();
    fields.forEach(f -> offsets.put(f, offset.applyAsInt(f)));
    return offsets;
  }

  /** The shape that other modules rely on has size and alignment of every ABI. */
  private static int alignment(Binding struct, int size, Abi abi) {
    String ofAbi = struct.object().shape().split(" ", -1)[1 + List.of(Abi.values()).indexOf(abi)];
    String prefix = size + "/";
    if (!ofAbi.startsWith(prefix)) {
      throw new AssertionError(struct + " is " + ofAbi + " to others and " + size + " to itself");
    }
    return Integer.parseInt(ofAbi.substring(prefix.length()));
  }

  /** {@code bClientType} is {@code B_CLIENT_TYPE}. */
  private static Field offset(Class<?> holder, String size, String name) {
    return Arrays.stream(holder.getDeclaredFields())
        .filter(f -> Parts.key(f.getName()).equalsIgnoreCase(Parts.key(name)))
        .filter(f -> !f.getName().equals(size))
        .findFirst()
        .orElseThrow(() -> new AssertionError(holder + " has no offset of " + name));
  }

  private static Field declared(Class<?> holder, String name) {
    try {
      return holder.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** What JNA makes of the structure. */
  static Layout ofJna(Structure structure) {
    Map<String, Integer> offsets = new LinkedHashMap<>();
    for (String field : fields(structure)) {
      offsets.put(field, (int) call(structure, "fieldOffset", String.class, field));
    }
    Object alignment = call(structure, "getStructAlignment", null, null);
    return new Layout(structure.size(), (int) alignment, offsets);
  }

  @SuppressWarnings("unchecked")
  private static List<String> fields(Structure structure) {
    return (List<String>) call(structure, "getFieldOrder", null, null);
  }

  private static Object call(Structure on, String name, Class<?> parameter, Object argument) {
    try {
      Class<?>[] parameters = parameter == null ? new Class<?>[0] : new Class<?>[] {parameter};
      Method method = Structure.class.getDeclaredMethod(name, parameters);
      method.setAccessible(true);
      return parameter == null ? method.invoke(on) : method.invoke(on, argument);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Class<?> nested(Class<?> outer, String name) {
    return Arrays.stream(outer.getDeclaredClasses())
        .filter(c -> c.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Object read(Field constant) {
    try {
      constant.setAccessible(true);
      return constant.get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
