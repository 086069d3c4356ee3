package io.github.sizeis.examples.dhcp;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.examples.Binding;
import io.github.sizeis.examples.dhcp.OracleFunctions.OracleParameter;
import io.github.sizeis.examples.dhcp.fake.Arguments;
import io.github.sizeis.examples.dhcp.fake.FakeLibrary;
import io.github.sizeis.examples.dhcp.fake.Graph;
import io.github.sizeis.examples.dhcp.fake.NativeHeap;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a function lets come out of one call: random values.
 *
 * @param call the call
 * @param values what comes out, by parameter: values of structs, bits of numbers, strings
 */
record DhcpAnswer(DhcpCall call, Map<OracleParameter, Object> values) {

  static DhcpAnswer to(DhcpCall call) {
    Map<OracleParameter, Object> values = new LinkedHashMap<>();
    call.function().parameters().stream()
        .filter(OracleParameter::comesOut)
        .forEach(p -> values.put(p, random(call, p)));
    return new DhcpAnswer(call, values);
  }

  private static Object random(DhcpCall call, OracleParameter parameter) {
    if (!parameter.target().isEmpty()) {
      return call.random(DhcpCall.struct(parameter));
    }
    return switch (parameter.type()) {
      case "Char*", "Char**" -> call.dice().ascii(call.dice().upTo(255));
      case "Int32*" -> call.dice().upTo(1);
      case "UInt16*" -> call.dice().upTo(0xFFFF);
      default -> call.dice().int32();
    };
  }

  /** Has the library give all of it, and return a code. */
  void from(FakeLibrary library, int code) {
    library.does(
        call.function().name(),
        in -> {
          values.forEach((p, v) -> put(library.heap(), in, p, v));
          return code;
        });
  }

  private static void put(NativeHeap heap, Arguments in, OracleParameter parameter, Object value) {
    Pointer to = in.pointer(parameter.name());
    if (parameter.type().equals("Char*")) {
      to.write(0, wide(value), 0, wide(value).length);
    } else if (parameter.type().equals("Char**")) {
      Pointer text = heap.allocate(wide(value).length);
      text.write(0, wide(value), 0, wide(value).length);
      to.setPointer(0, text);
    } else if (parameter.type().endsWith("**")) {
      in.put(parameter.name(), DhcpCall.graph(DhcpCall.struct(parameter), value));
    } else if (!parameter.target().isEmpty()) {
      fill(to, DhcpCall.struct(parameter), value);
    } else if (parameter.type().equals("UInt16*")) {
      to.setShort(0, ((Integer) value).shortValue());
    } else {
      to.setInt(0, (Integer) value);
    }
  }

  private static byte[] wide(Object text) {
    return (text + "\0").getBytes(StandardCharsets.UTF_16LE);
  }

  private static void fill(Pointer room, Binding struct, Object value) {
    Structure written = struct.write(value);
    room.write(0, written.getPointer().getByteArray(0, written.size()), 0, written.size());
  }

  /** What the client must make of it, part by part. */
  List<Object> parts() {
    return values.entrySet().stream().map(e -> part(e.getKey(), e.getValue())).toList();
  }

  private static Object part(OracleParameter parameter, Object value) {
    return parameter.target().isEmpty() ? value : DhcpCall.unwrapped(value);
  }

  /** The struct that the caller frees, if one comes out. */
  Map.Entry<OracleParameter, Graph> graph() {
    Map.Entry<OracleParameter, Object> result =
        values.entrySet().stream()
            .filter(e -> e.getKey().type().endsWith("**") && !e.getKey().target().isEmpty())
            .findFirst()
            .orElseThrow();
    return Map.entry(
        result.getKey(), DhcpCall.graph(DhcpCall.struct(result.getKey()), result.getValue()));
  }
}
