package io.github.sizeis.examples.dhcp;

import com.sun.jna.Library;
import io.github.sizeis.examples.Binding;
import io.github.sizeis.examples.Bindings;
import io.github.sizeis.examples.Dice;
import io.github.sizeis.examples.RandomValues;
import io.github.sizeis.examples.dhcp.OracleFunctions.OracleFunction;
import io.github.sizeis.examples.dhcp.OracleFunctions.OracleParameter;
import io.github.sizeis.examples.dhcp.fake.FakeLibrary;
import io.github.sizeis.examples.dhcp.fake.Graph;
import io.github.sizeis.runtime.Progress;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One method of a client, and random arguments for it.
 *
 * @param function what is known of the function
 * @param api the container that has it
 * @param method the method; the one that hears of progress where there are two
 * @param values makes arguments, and what comes out
 * @param dice the dice behind them
 */
record DhcpCall(
    OracleFunction function, DhcpApi api, Method method, RandomValues values, Dice dice) {

  static DhcpCall of(OracleFunction function) {
    Dice dice = new Dice(function.name().hashCode());
    for (DhcpApi api : DhcpApi.all()) {
      List<Method> methods = api.methods(function.name());
      if (!methods.isEmpty()) {
        Method longest =
            methods.get(0).getParameterCount() < methods.get(methods.size() - 1).getParameterCount()
                ? methods.get(methods.size() - 1)
                : methods.get(0);
        return new DhcpCall(function, api, longest, new RandomValues(dice), dice);
      }
    }
    throw new AssertionError("no client has " + function);
  }

  /** What was generated for the struct that a parameter points to. */
  static Binding struct(OracleParameter parameter) {
    return Bindings.friendly()
        .filter(b -> b.cName().equals(parameter.target()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no struct " + parameter.target()));
  }

  Object random(Binding struct) {
    return values.of(struct).get();
  }

  static Graph graph(Binding struct, Object value) {
    return Graph.of(value, struct::writeList);
  }

  /** What a value is in a result: itself, or the one part that it unwraps to. */
  static Object unwrapped(Object value) {
    Class<?> type = value.getClass();
    if (!type.isRecord() || type.getRecordComponents().length != 1 || !isUnwrapped(type)) {
      return value;
    }
    try {
      return type.getRecordComponents()[0].getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static boolean isUnwrapped(Class<?> type) {
    return Bindings.friendly()
        .filter(b -> b.value() == type)
        .flatMap(b -> Arrays.stream(b.converter().getMethods()))
        .anyMatch(m -> m.getName().equals("decodePart"));
  }

  Object[] arguments(Progress progress) {
    AnnotatedType[] types = method.getAnnotatedParameterTypes();
    return IntStream.range(0, types.length)
        .mapToObj(i -> types[i].getType() == Progress.class ? progress : argument(types[i], i))
        .toArray();
  }

  private Object argument(AnnotatedType type, int index) {
    int width = function.name().equals("DhcpSetSubnetDelayOffer") && index == 2 ? 2 : 4;
    return values.any(type, width).get();
  }

  @Nullable Object on(FakeLibrary library, Object... arguments) {
    Library mapped = library.as(api.library());
    try {
      Object client = api.client().getMethod("over", api.library()).invoke(null, mapped);
      return method.invoke(client, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Nullable Object on(FakeLibrary library) {
    return on(library, arguments(Progress.NONE));
  }
}
