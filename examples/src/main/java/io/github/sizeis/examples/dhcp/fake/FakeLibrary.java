package io.github.sizeis.examples.dhcp.fake;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code dhcpsapi} in Java, for clients to be tested where Windows is not: {@code
 * DhcpSubnetsClient.over(fake.as(DhcpSubnetsNative.Library.class))}. Functions do what they are
 * told here, and nothing else: they return {@code ERROR_CALL_NOT_IMPLEMENTED}. What they allocate
 * is freed as it is in C.
 */
public final class FakeLibrary {
  private static final int ERROR_CALL_NOT_IMPLEMENTED = 120;

  private final NativeHeap heap = new NativeHeap();
  private final Map<String, Function<Arguments, @Nullable Object>> functions = new HashMap<>();

  /** Creates a library that frees, and can do nothing else. */
  public FakeLibrary() {
    does("DhcpRpcFreeMemory", in -> free((Pointer) in.get("BufferPointer")));
  }

  private @Nullable Object free(@Nullable Pointer block) {
    heap.free(block);
    return null;
  }

  /**
   * Says what a function does.
   *
   * @param function its name in C
   * @param body what it does with its arguments, and returns
   * @return this library
   */
  public FakeLibrary does(String function, Function<Arguments, @Nullable Object> body) {
    functions.put(function, body);
    return this;
  }

  /**
   * What functions allocate.
   *
   * @return the memory of this library
   */
  public NativeHeap heap() {
    return heap;
  }

  /**
   * The functions of a container.
   *
   * @param <L> their mapping
   * @param mapping {@code DhcpSubnetsNative.Library.class}
   * @return what a client can be over
   */
  public <L extends Library> L as(Class<L> mapping) {
    InvocationHandler handler = (proxy, method, values) -> call(proxy, method, values);
    return mapping.cast(
        Proxy.newProxyInstance(mapping.getClassLoader(), new Class<?>[] {mapping}, handler));
  }

  private @Nullable Object call(Object proxy, Method method, @Nullable Object @Nullable [] values) {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> proxy == values[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> "dhcpsapi in Java";
      };
    }
    Function<Arguments, @Nullable Object> body = functions.get(method.getName());
    if (body == null) {
      return method.getReturnType() == int.class ? ERROR_CALL_NOT_IMPLEMENTED : null;
    }
    return body.apply(new Arguments(method, values == null ? new Object[0] : values, heap));
  }
}
