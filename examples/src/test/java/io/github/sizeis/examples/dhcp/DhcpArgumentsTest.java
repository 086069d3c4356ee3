package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.examples.dhcp.OracleFunctions.OracleFunction;
import io.github.sizeis.examples.dhcp.OracleFunctions.OracleParameter;
import io.github.sizeis.examples.dhcp.fake.Arguments;
import io.github.sizeis.examples.dhcp.fake.FakeLibrary;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.runtime.NativeCallException;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Progress;
import io.github.sizeis.runtime.Source;
import java.lang.reflect.Parameter;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client's methods are given is what the functions of C get. */
class DhcpArgumentsTest {
  private static final int ERROR_ACCESS_DENIED = 5;

  static Stream<OracleFunction> functions() {
    return OracleFunctions.all()
        .filter(f -> DhcpApi.all().stream().anyMatch(a -> !a.methods(f.name()).isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void argumentsArriveAsTheyWentIn(OracleFunction function) {
    DhcpCall call = DhcpCall.of(function);
    int[] calls = {0};
    for (int i = 0; i < 5; i++) {
      Object[] arguments = call.arguments(Progress.NONE);
      FakeLibrary library =
          new FakeLibrary()
              .does(
                  function.name(),
                  in -> {
                    calls[0]++;
                    assertArrived(call, in, arguments);
                    return function.returns().equals("UInt32")
                        ? ERROR_ACCESS_DENIED
                        : none(function);
                  });
      try {
        if (call.on(library, arguments) instanceof Stream<?> elements) {
          elements.forEach(e -> {});
        }
      } catch (NativeCallException | NativeDataException e) {
        // what comes out is of no interest here
      }
    }
    assertEquals(5, calls[0]);
  }

  private static @Nullable Object none(OracleFunction function) {
    return function.returns().equals("BOOL") ? 0 : null;
  }

  private static void assertArrived(DhcpCall call, Arguments in, Object[] arguments) {
    Parameter[] parameters = call.method().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].getType() != Progress.class) {
        assertArrived(in, parameter(call.function(), parameters[i].getName()), arguments[i]);
      }
    }
  }

  /** In Java, names begin with a small letter. */
  private static OracleParameter parameter(OracleFunction function, String javaName) {
    return function.parameters().stream()
        .filter(p -> p.name().equalsIgnoreCase(javaName))
        .findFirst()
        .orElseThrow(() -> new AssertionError(function + " has no parameter " + javaName));
  }

  private static void assertArrived(
      Arguments in, OracleParameter parameter, @Nullable Object argument) {
    String name = parameter.name();
    if (argument == null) {
      assertNull(in.get(name), name);
    } else if (argument instanceof String) {
      assertEquals(argument, in.text(name), name);
    } else if (argument instanceof Pointer) {
      assertEquals(argument, in.get(name), name);
    } else if (argument instanceof Inet6Address) {
      byte[] bytes = ((Structure) in.get(name)).getPointer().getByteArray(0, 16);
      assertEquals(argument, new DhcpIpv6Adapter().fromBytes(bytes), name);
    } else if (argument instanceof byte[] bytes) {
      assertArrayEquals(bytes, bytes.length == 0 ? bytes : memory(in, name, bytes.length), name);
    } else if (argument instanceof long[] numbers) {
      assertArrayEquals(numbers, numbers(in, name, numbers.length), name);
    } else if (!parameter.target().isEmpty()) {
      Object read = DhcpCall.struct(parameter).read(in.pointer(name), Source.memory());
      assertEquals(argument, DhcpCall.unwrapped(read), name);
    } else {
      assertEquals(bits(argument), in.number(name), name);
    }
  }

  private static byte[] memory(Arguments in, String name, int length) {
    return in.pointer(name).getByteArray(0, length);
  }

  private static long[] numbers(Arguments in, String name, int length) {
    int[] numbers = length == 0 ? new int[0] : in.pointer(name).getIntArray(0, length);
    return Arrays.stream(numbers).mapToLong(Integer::toUnsignedLong).toArray();
  }

  private static int bits(Object argument) {
    if (argument instanceof Inet4Address address) {
      return new Ipv4Adapter().toInt(address);
    } else if (argument instanceof SubnetMask mask) {
      return new SubnetMaskAdapter().toInt(mask);
    } else if (argument instanceof Flags<?> flags) {
      return (int) flags.bits();
    } else if (argument instanceof Boolean truth) {
      return truth ? 1 : 0;
    } else if (argument instanceof Enum<?> constant) {
      return Arrays.asList(constant.getDeclaringClass().getEnumConstants()).indexOf(constant);
    }
    return ((Number) argument).intValue();
  }
}
