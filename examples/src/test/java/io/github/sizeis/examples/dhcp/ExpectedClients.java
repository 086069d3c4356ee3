package io.github.sizeis.examples.dhcp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.sizeis.examples.OracleLayouts;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What friendly declarations make of the oracle's contents, without any converter or adapter. */
final class ExpectedClients {

  private ExpectedClients() {}

  static List<Dhcpv4FailoverClientInfo> of(JsonElement root) {
    List<Dhcpv4FailoverClientInfo> clients = new ArrayList<>();
    JsonElement listed = root.getAsJsonObject().get("Clients");
    if (listed.isJsonArray()) {
      listed.getAsJsonArray().forEach(c -> clients.add(client(c.getAsJsonObject())));
    }
    return clients;
  }

  static Dhcpv4FailoverClientInfo client(JsonObject json) {
    JsonObject owner = json.getAsJsonObject("OwnerHost");
    return Dhcpv4FailoverClientInfo.builder()
        .clientIpAddress(address(json, "ClientIpAddress"))
        .subnetMask(new SubnetMask(Long.bitCount(json.get("SubnetMask").getAsLong())))
        .clientHardwareAddress(bytes(json.getAsJsonObject("ClientHardwareAddress").get("Data")))
        .clientName(text(json, "ClientName"))
        .clientComment(text(json, "ClientComment"))
        .clientLeaseExpires(leaseEnd(json, "ClientLeaseExpires"))
        .ownerHost(
            new DhcpHostInfo(
                address(owner, "IpAddress"), text(owner, "NetBiosName"), text(owner, "HostName")))
        .bClientType(json.get("bClientType").getAsInt())
        .addressState(json.get("AddressState").getAsInt())
        .status(status(json.get("Status").getAsInt()))
        .probationEnds(leaseEnd(json, "ProbationEnds"))
        .quarantineCapable(json.get("QuarantineCapable").getAsInt() == 1)
        .sentPotExpTime(seconds(json, "SentPotExpTime"))
        .ackPotExpTime(seconds(json, "AckPotExpTime"))
        .recvPotExpTime(seconds(json, "RecvPotExpTime"))
        .startTime(seconds(json, "StartTime"))
        .cltLastTransTime(seconds(json, "CltLastTransTime"))
        .lastBndUpdTime(seconds(json, "LastBndUpdTime"))
        .bndMsgStatus(json.get("BndMsgStatus").getAsInt())
        .policyName(text(json, "PolicyName"))
        .flags(json.get("Flags").getAsInt())
        .build();
  }

  private static Inet4Address address(JsonObject json, String name) {
    byte[] octets = ByteBuffer.allocate(4).putInt(json.get(name).getAsNumber().intValue()).array();
    try {
      return (Inet4Address) InetAddress.getByAddress(octets);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  private static Dhcpsapi.QuarantineStatus status(int number) {
    return OracleLayouts.constants("QuarantineStatus").entrySet().stream()
        .filter(c -> c.getValue() == number)
        .map(c -> Dhcpsapi.QuarantineStatus.valueOf(c.getKey()))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] bytes(JsonElement hex) {
    return hex instanceof JsonNull ? new byte[0] : HexFormat.of().parseHex(hex.getAsString());
  }

  private static @Nullable String text(JsonObject json, String name) {
    JsonElement text = json.get(name);
    return text instanceof JsonNull ? null : text.getAsString();
  }

  private static LeaseEnd leaseEnd(JsonObject json, String name) {
    JsonObject halves = json.getAsJsonObject(name);
    long high = halves.get("dwHighDateTime").getAsLong();
    return new LeaseEnd((high << 32) | halves.get("dwLowDateTime").getAsLong());
  }

  private static Instant seconds(JsonObject json, String name) {
    return Instant.ofEpochSecond(json.get(name).getAsLong());
  }
}
