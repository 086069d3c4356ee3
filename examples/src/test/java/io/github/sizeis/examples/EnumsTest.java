package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Structure;
import io.github.sizeis.CValue;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants are those of the header, with the numbers that memory has for them. */
class EnumsTest {

  static Stream<String> all() {
    return OracleLayouts.enums();
  }

  @ParameterizedTest
  @MethodSource("all")
  void constantsHaveTheNumbersOfTheHeader(String cName) {
    Class<?> declared = Containers.declared(cName).orElseThrow();
    List<?> constants = List.of(declared.getEnumConstants());
    assertNumbers(declared, c -> declaredNumber(c, constants.indexOf(c)));
  }

  private static long declaredNumber(Enum<?> constant, int index) {
    try {
      CValue value =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(CValue.class);
      return value == null ? index : value.value();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** All setters of builders that take an enum of the header. */
  static Stream<Arguments> parts() {
    return Bindings.friendly()
        .flatMap(
            b ->
                Arrays.stream(b.value().getDeclaredClasses())
                    .filter(c -> c.getSimpleName().equals("Builder"))
                    .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                    .filter(m -> m.getParameterCount() == 1)
                    .filter(m -> OracleLayouts.isEnum(m.getParameterTypes()[0].getSimpleName()))
                    .map(m -> Arguments.of(b, m)));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void theNumbersOfTheHeaderAreWritten(Binding struct, Method setter) {
    Object sample = new RandomValues(new Dice(1)).of(struct).get();
    assertNumbers(
        setter.getParameterTypes()[0], c -> written(struct, with(sample, setter, c), setter));
  }

  private static Object with(Object value, Method setter, Enum<?> constant) {
    try {
      Object builder = value.getClass().getMethod("toBuilder").invoke(value);
      return builder.getClass().getMethod("build").invoke(setter.invoke(builder, constant));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static long written(Binding struct, Object value, Method setter) {
    Structure structure = struct.write(value);
    try {
      Field field = Parts.field(struct.structure(), setter.getName()).orElseThrow();
      return ((Number) field.get(structure)).longValue();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    } finally {
      Binding.close(structure);
    }
  }

  private static void assertNumbers(Class<?> declared, ToLongFunction<Enum<?>> number) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Object constant : declared.getEnumConstants()) {
      Enum<?> of = (Enum<?>) constant;
      numbers.put(of.name(), (int) number.applyAsLong(of));
    }
    assertEquals(OracleLayouts.constants(declared.getSimpleName()), numbers);
  }
}
