package io.github.sizeis.examples.dhcp;

import com.sun.jna.Library;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The functions of one container, as they were generated.
 *
 * @param container the container
 * @param library what C has
 * @param client what Java has
 */
record DhcpApi(Class<?> container, Class<? extends Library> library, Class<?> client) {

  /** All containers that have functions. */
  static List<DhcpApi> all() {
    return Stream.of(
            Dhcpsapi.class,
            DhcpSubnets.class,
            DhcpClients.class,
            DhcpOptions.class,
            DhcpClasses.class,
            DhcpFilters.class,
            DhcpServers.class,
            DhcpStatistics.class,
            DhcpDirectory.class,
            DhcpPolicies.class,
            DhcpV6.class,
            DhcpV6Options.class)
        .map(DhcpApi::of)
        .toList();
  }

  private static DhcpApi of(Class<?> container) {
    try {
      return new DhcpApi(
          container,
          Class.forName(container.getName() + "Native$Library").asSubclass(Library.class),
          Class.forName(container.getName() + "Client"));
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  Stream<Method> functions() {
    return Arrays.stream(library.getDeclaredMethods()).filter(m -> !m.isSynthetic());
  }

  /** The client's methods for a function; two where it pages. */
  List<Method> methods(String function) {
    String name = function.replaceFirst("^Dhcp", ""); // in Java, VQ is Vq
    return Arrays.stream(client.getMethods())
        .filter(m -> m.getName().equalsIgnoreCase(name))
        .toList();
  }
}
