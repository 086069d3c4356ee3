package io.github.sizeis.examples.dhcp.fake;

import com.sun.jna.Library;
import io.github.sizeis.examples.dhcp.DhcpClientInfoPb;
import io.github.sizeis.examples.dhcp.DhcpFailoverRelationship;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementDataV5;
import io.github.sizeis.examples.dhcp.DhcpSubnetInfo;
import java.net.Inet4Address;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A DHCP server that is there in memory only, and answers as a real one does: subnets and their
 * elements, clients, failover relationships, and figures of them. Of each family it knows the
 * newest functions; whatever else is wanted is said with {@link FakeLibrary#does}.
 *
 * <pre>{@code
 * FakeDhcpServer server = new FakeDhcpServer().add(subnet).add(client);
 * DhcpSubnetsClient subnets = DhcpSubnetsClient.over(server.as(DhcpSubnetsNative.Library.class));
 * }</pre>
 */
public final class FakeDhcpServer {
  private final FakeLibrary library = new FakeLibrary();
  private final Map<Long, Scope> scopes = new TreeMap<>();
  private final Map<String, DhcpFailoverRelationship> relationships = new LinkedHashMap<>();

  /** Creates a server that has nothing yet. */
  public FakeDhcpServer() {
    new SubnetAnswers(this).addTo(library);
    new ClientAnswers(this).addTo(library);
    new FailoverAnswers(this).addTo(library);
    new StatisticsAnswers(this).addTo(library);
  }

  /**
   * The functions of a container.
   *
   * @param <L> their mapping
   * @param mapping {@code DhcpSubnetsNative.Library.class}
   * @return what a client can be over
   */
  public <L extends Library> L as(Class<L> mapping) {
    return library.as(mapping);
  }

  /**
   * The library itself, for functions that do something else, and for what was not freed.
   *
   * @return the library
   */
  public FakeLibrary library() {
    return library;
  }

  /**
   * Adds a subnet, in place of one with the same address.
   *
   * @param subnet the subnet
   * @return this server
   */
  public FakeDhcpServer add(DhcpSubnetInfo subnet) {
    scopes.put(Answers.number(subnet.subnetAddress()), new Scope(subnet));
    return this;
  }

  /**
   * Adds an element to a subnet that is there.
   *
   * @param subnet the address of the subnet
   * @param element the element
   * @return this server
   */
  public FakeDhcpServer add(Inet4Address subnet, DhcpSubnetElementDataV5 element) {
    scope(subnet).orElseThrow().elements().add(element);
    return this;
  }

  /**
   * Adds a client to the subnet that its address is of.
   *
   * @param client the client
   * @return this server
   */
  public FakeDhcpServer add(DhcpClientInfoPb client) {
    scopeOf(client.clientIpAddress()).orElseThrow().add(client);
    return this;
  }

  /**
   * Adds a relationship, in place of one with the same name.
   *
   * @param relationship the relationship, which has a name
   * @return this server
   */
  public FakeDhcpServer add(DhcpFailoverRelationship relationship) {
    relationships.put(relationship.relationshipName(), relationship);
    return this;
  }

  Collection<Scope> scopes() {
    return scopes.values();
  }

  Map<String, DhcpFailoverRelationship> relationships() {
    return relationships;
  }

  Optional<Scope> scope(Inet4Address subnet) {
    return Optional.ofNullable(scopes.get(Answers.number(subnet)));
  }

  void remove(Scope scope) {
    scopes.values().remove(scope);
  }

  /** The scope that an address is of. */
  Optional<Scope> scopeOf(Inet4Address address) {
    return scopes.values().stream().filter(s -> s.contains(address)).findFirst();
  }
}
