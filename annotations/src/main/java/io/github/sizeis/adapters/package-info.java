/**
 * Adapters for types that many C libraries have: IPv4 addresses, times and identifiers. Each converts between a scalar or a struct in C and a Java type, both ways.
 *
 * <p>A typedef or a struct names its adapter. A field then has the Java type, or still the type in C:
 *
 * <pre>{@code
 * @Typedef(value = DWORD.class, adapter = Ipv4Adapter.class) // typedef DWORD DHCP_IP_ADDRESS;
 * @Target(ElementType.TYPE_USE)
 * @interface DHCP_IP_ADDRESS {}
 *
 * @Struct interface ROUTER {
 *   @DHCP_IP_ADDRESS Inet4Address Address(); // DHCP_IP_ADDRESS Address; through the adapter
 *   @DHCP_IP_ADDRESS int Mask();             // DHCP_IP_ADDRESS Mask; the 32 bits
 * }
 * }</pre>
 *
 * <p>An adapter never gets or gives null. To write one of your own, implement an interface of {@link io.github.sizeis.runtime.Adapter}.
 */
package io.github.sizeis.adapters;
