package io.github.sizeis.examples;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Union;
import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.examples.dhcp.DhcpIpv6Adapter;
import io.github.sizeis.examples.dhcp.LeaseEnd;
import io.github.sizeis.examples.dhcp.SubnetMask;
import io.github.sizeis.examples.iphelper.Port;
import io.github.sizeis.internal.Host;
import io.github.sizeis.runtime.Flags;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Random values of whatever was generated. Builders tell what parts a value has and which may be
 * null, structures how wide they are in memory.
 */
public final class RandomValues {

  /** What the discriminant can be, of arms that several of its values choose. */
  private static final Map<String, List<Integer>> CASES =
      Map.of("IpRange", List.of(0, 5, 6, 7), "DefaultScopeInfo", List.of(0, 3));

  /** The bytes in memory of arms, and of what pointers point to, where they are not 4. */
  private static final Map<String, Integer> WIDTHS =
      Map.of(
          "ByteOption", 1,
          "WordOption", 2,
          "ByteValue", 1,
          "WordValue", 2,
          "messageType", 1,
          "overlayFields", 1);

  /** The lengths of arrays that a struct of their own makes fixed. */
  private static final Map<String, Integer> LENGTHS =
      Map.of("USER_INFO_2.usri2LogonHours", 21, "USER_INFO_3.usri3LogonHours", 21);

  /** The most that strings and arrays have room for where they lie in the struct itself. */
  private static final Map<String, Integer> ROOM =
      Map.ofEntries(
          Map.entry("IP_ADAPTER_INFO.address", 8),
          Map.entry("IP_ADAPTER_INFO.adapterName", 259),
          Map.entry("IP_ADAPTER_INFO.description", 131),
          Map.entry("IP_ADDRESS_STRING.string", 15),
          Map.entry("IP_ADDR_STRING.ipAddress", 15),
          Map.entry("IP_ADDR_STRING.ipMask", 15),
          Map.entry("FIXED_INFO_W2KSP1.hostName", 131),
          Map.entry("FIXED_INFO_W2KSP1.domainName", 131),
          Map.entry("FIXED_INFO_W2KSP1.scopeId", 259),
          Map.entry("IP_ADAPTER_DNS_SUFFIX.string", 255),
          Map.entry("IP_ADAPTER_ADDRESSES_LH.adapterName", 40),
          Map.entry("IP_ADAPTER_ADDRESSES_LH.physicalAddress", 8),
          Map.entry("IP_ADAPTER_ADDRESSES_LH.dhcpv6ClientDuid", 130));

  /** Numbers that tell a union what a struct is. */
  static final Map<String, Integer> TAGS =
      Map.of("SOCKADDR_IN.sinFamily", 2, "SOCKADDR_IN6.sin6Family", 23);

  /** Lists of which the first lies in the struct itself, so that there always is one. */
  private static final Set<String> NEVER_EMPTY =
      Set.of(
          "IP_ADAPTER_INFO.ipAddressList",
          "IP_ADAPTER_INFO.gatewayList",
          "IP_ADAPTER_INFO.dhcpServer",
          "IP_ADAPTER_INFO.primaryWinsServer",
          "IP_ADAPTER_INFO.secondaryWinsServer",
          "FIXED_INFO_W2KSP1.dnsServerList");

  private final Dice dice;
  private final Map<Class<?>, Supplier<?>> generators = new HashMap<>();

  /** Values that the dice choose. */
  public RandomValues(Dice dice) {
    this.dice = dice;
    generators.put(boolean.class, dice::truth);
    generators.put(byte.class, () -> (byte) dice.uint8());
    generators.put(short.class, () -> (short) dice.uint16());
    generators.put(String.class, dice::text);
    generators.put(
        Pointer.class,
        () -> new Pointer((dice.int64() >>> (Long.SIZE - 8 * Host.POINTER_SIZE)) | 1));
    generators.put(Inet4Address.class, () -> new Ipv4Adapter().fromInt(dice.int32()));
    generators.put(Inet6Address.class, () -> new DhcpIpv6Adapter().fromBytes(dice.bytes(16)));
    generators.put(Instant.class, () -> Instant.ofEpochSecond(dice.uint32()));
    generators.put(UUID.class, () -> new UUID(dice.int64(), dice.int64()));
    generators.put(Port.class, () -> new Port(dice.upTo(65_535)));
    generators.put(SubnetMask.class, () -> new SubnetMask(dice.upTo(32)));
    generators.put(LeaseEnd.class, () -> new LeaseEnd(dice.int64()));
  }

  /** A generator of the values of a struct, made when it is first wanted: they may be nested. */
  public Supplier<?> of(Binding struct) {
    return () -> {
      Supplier<?> known = generators.get(struct.value());
      return (known == null ? made(struct) : known).get();
    };
  }

  private Supplier<?> made(Binding struct) {
    Supplier<?> generator =
        struct.value().isSealed()
            ? anyArm(struct.value())
            : Union.class.isAssignableFrom(struct.structure())
                ? anyBytes(struct)
                : anyParts(struct);
    generators.put(struct.value(), generator);
    return generator;
  }

  /** A union that nothing tells is its bytes. */
  private Supplier<?> anyBytes(Binding union) {
    Constructor<?> constructor = union.value().getConstructors()[0];
    int size = Structure.newInstance(union.structure()).size();
    return () -> call(constructor, dice.bytes(size));
  }

  private Supplier<?> anyParts(Binding struct) {
    Method builder = method(struct.value(), "builder");
    Method build = method(builder.getReturnType(), "build");
    Map<Method, Supplier<?>> parts = new HashMap<>();
    setters(builder.getReturnType()).forEach(s -> parts.put(s, part(struct, builder, s)));
    List<Method> inOrder =
        parts.keySet().stream().sorted(Comparator.comparing(Method::getName)).toList();
    return () -> {
      Object filled = call(builder, null);
      inOrder.forEach(s -> call(s, filled, parts.get(s).get()));
      return call(build, filled);
    };
  }

  private Supplier<?> anyArm(Class<?> family) {
    List<Supplier<?>> arms =
        Arrays.stream(family.getPermittedSubclasses()).<Supplier<?>>map(this::arm).toList();
    return () -> arms.get(dice.upTo(arms.size() - 1)).get();
  }

  /** An arm has what it holds last, and before it the discriminant where that is not told. */
  private Supplier<?> arm(Class<?> arm) {
    Constructor<?> constructor = arm.getConstructors()[0];
    AnnotatedType[] types = constructor.getAnnotatedParameterTypes();
    List<Supplier<?>> parts = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      boolean isContent = i == types.length - 1 && !arm.getSimpleName().equals("DefaultScopeInfo");
      parts.add(
          isContent
              ? any(types[i], WIDTHS.getOrDefault(arm.getSimpleName(), Integer.BYTES))
              : discriminant((Class<?>) types[i].getType(), CASES.get(arm.getSimpleName())));
    }
    return () -> call(constructor, parts.stream().map(Supplier::get).toArray());
  }

  private Supplier<?> discriminant(Class<?> type, List<Integer> cases) {
    return () -> {
      Integer number = cases.get(dice.upTo(cases.size() - 1));
      return type.isEnum() ? type.getEnumConstants()[number] : number;
    };
  }

  private static List<Method> setters(Class<?> builder) {
    return Arrays.stream(builder.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getParameterCount() == 1)
        .toList();
  }

  private Supplier<?> part(Binding struct, Method builder, Method setter) {
    int fixed = initialLength(call(builder, null), setter.getName());
    if (fixed > 0) {
      return ofLength(setter.getParameterTypes()[0], fixed);
    }
    AnnotatedType type = setter.getAnnotatedParameterTypes()[0];
    String name = struct.cName() + "." + setter.getName();
    if (LENGTHS.containsKey(name)) {
      return orNull(type, () -> dice.bytes(LENGTHS.get(name)));
    } else if (TAGS.containsKey(name)) {
      return () -> TAGS.get(name);
    } else if (ROOM.containsKey(name)) {
      return type.getType() == String.class
          ? () -> dice.ascii(dice.upTo(ROOM.get(name)))
          : () -> dice.bytes(dice.upTo(ROOM.get(name)));
    }
    Supplier<?> any = any(type, width(struct, setter.getName()));
    return NEVER_EMPTY.contains(name) ? () -> nonEmpty((List<?>) any.get(), any) : any;
  }

  private static List<?> nonEmpty(List<?> list, Supplier<?> other) {
    return list.isEmpty() ? nonEmpty((List<?>) other.get(), other) : list;
  }

  private Supplier<?> ofLength(Class<?> array, int length) {
    if (array == byte[].class) {
      return () -> dice.bytes(length);
    } else if (array == int[].class) {
      return () -> dice.int32s(length);
    } else if (array == short[].class) {
      return () -> dice.int16s(length);
    }
    throw new AssertionError("no generator for a fixed " + array);
  }

  /** An array that begins with a length is one that memory has room for, no more and no less. */
  private static int initialLength(Object builder, String part) {
    try {
      Field held = builder.getClass().getDeclaredField(part);
      held.setAccessible(true);
      Object initial = held.get(builder);
      return initial != null && initial.getClass().isArray() ? Array.getLength(initial) : 0;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** The bytes that a number has in memory. */
  private static int width(Binding struct, String part) {
    Class<?> field =
        Parts.field(struct.structure(), part)
            .orElseThrow(() -> new AssertionError(struct + " has no field for " + part))
            .getType();
    return field == byte.class
        ? 1
        : field == short.class
            ? 2
            : field == long.class ? 8 : WIDTHS.getOrDefault(part, Integer.BYTES);
  }

  /** A generator of whatever Java has for C: null too, where a type allows it. */
  public Supplier<?> any(AnnotatedType type, int width) {
    return orNull(type, some(type, width));
  }

  private Supplier<?> orNull(AnnotatedType type, Supplier<?> some) {
    return type.isAnnotationPresent(Nullable.class) ? () -> dice.maybe(some) : some;
  }

  private Supplier<?> some(AnnotatedType type, int width) {
    if (type instanceof AnnotatedArrayType) {
      return type.getType() == byte[].class
          ? () -> dice.bytes()
          : type.getType() == int[].class ? dice::int32s : dice::uint32s;
    } else if (type instanceof AnnotatedParameterizedType generic) {
      AnnotatedType argument = generic.getAnnotatedActualTypeArguments()[0];
      return Flags.class.equals(raw(generic))
          ? () -> flags((Class<?>) argument.getType())
          : listOf(any(argument, Integer.BYTES));
    }
    Class<?> plain = (Class<?>) type.getType();
    if (plain == int.class || plain == Integer.class) {
      return width == 1 ? dice::uint8 : width == 2 ? dice::uint16 : dice::int32;
    } else if (plain == long.class || plain == Long.class) {
      return width == 8 ? dice::int64 : dice::uint32;
    } else if (plain.isEnum()) {
      return () -> dice.any(plain.getEnumConstants());
    } else if (Callback.class.isAssignableFrom(plain)) {
      Object callback = callback(plain);
      return () -> callback;
    }
    if (plain.isSealed() && !Bindings.isValue(plain)) {
      return anyArm(plain);
    }
    return generators.containsKey(plain) ? generators.get(plain) : of(Bindings.ofValue(plain));
  }

  private static Object raw(AnnotatedParameterizedType generic) {
    return ((java.lang.reflect.ParameterizedType) generic.getType()).getRawType();
  }

  private Supplier<?> listOf(Supplier<?> element) {
    return () -> dice.list(element);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // flags are of enums
  private Flags<?> flags(Class<?> type) {
    return Flags.ofBits((Class) type, dice.uint32());
  }

  private static Object callback(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "equals" -> proxy == arguments[0];
              case "hashCode" -> System.identityHashCode(proxy);
              case "toString" -> type.getSimpleName();
              default -> 0;
            });
  }

  private static Method method(Class<?> of, String name) {
    try {
      return of.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Object call(Constructor<?> constructor, Object... arguments) {
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(constructor + " of " + Arrays.toString(arguments), e);
    }
  }

  private static Object call(Method method, @Nullable Object on, @Nullable Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method + " of " + Arrays.toString(arguments), e);
    }
  }
}
