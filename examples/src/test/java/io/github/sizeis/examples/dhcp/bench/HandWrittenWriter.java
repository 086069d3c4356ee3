package io.github.sizeis.examples.dhcp.bench;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.examples.dhcp.bench.HandWrittenStructures.Client;
import io.github.sizeis.examples.dhcp.bench.HandWrittenStructures.ClientArray;
import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes clients through JNA's structures, as its users do: a structure a client, a memory a
 * string. All is freed at once, which few users take the trouble to do, and which is faster than to
 * leave it to the collector.
 */
final class HandWrittenWriter implements AutoCloseable {

  private final List<Memory> owned = new ArrayList<>();
  private final ClientArray array = new ClientArray();

  HandWrittenWriter(Dhcpv4FailoverClientInfoArray value) {
    List<@Nullable Dhcpv4FailoverClientInfo> clients = value.clients();
    Memory pointers = own(new Memory((long) clients.size() * Native.POINTER_SIZE));
    for (int i = 0; i < clients.size(); i++) {
      pointers.setPointer((long) i * Native.POINTER_SIZE, client(clients.get(i)));
    }
    array.NumElements = clients.size();
    array.Clients = pointers;
    array.write();
    own(array);
  }

  Pointer pointer() {
    return array.getPointer();
  }

  private Pointer client(Dhcpv4FailoverClientInfo value) {
    Client client = new Client();
    client.ClientIpAddress = (int) value.clientIpAddress();
    client.SubnetMask = (int) value.subnetMask();
    byte[] hardwareAddress = value.clientHardwareAddress().data();
    if (hardwareAddress != null && hardwareAddress.length > 0) {
      client.ClientHardwareAddress.DataLength = hardwareAddress.length;
      client.ClientHardwareAddress.Data = bytes(hardwareAddress);
    }
    client.ClientName = string(value.clientName());
    client.ClientComment = string(value.clientComment());
    set(client.ClientLeaseExpires, value.clientLeaseExpires());
    client.OwnerHost.IpAddress = (int) value.ownerHost().ipAddress();
    client.OwnerHost.NetBiosName = string(value.ownerHost().netBiosName());
    client.OwnerHost.HostName = string(value.ownerHost().hostName());
    client.bClientType = (byte) value.bClientType();
    client.AddressState = (byte) value.addressState();
    client.Status = value.status();
    set(client.ProbationEnds, value.probationEnds());
    client.QuarantineCapable = value.quarantineCapable();
    client.SentPotExpTime = (int) value.sentPotExpTime();
    client.AckPotExpTime = (int) value.ackPotExpTime();
    client.RecvPotExpTime = (int) value.recvPotExpTime();
    client.StartTime = (int) value.startTime();
    client.CltLastTransTime = (int) value.cltLastTransTime();
    client.LastBndUpdTime = (int) value.lastBndUpdTime();
    client.BndMsgStatus = (int) value.bndMsgStatus();
    client.PolicyName = string(value.policyName());
    client.Flags = (byte) value.flags();
    client.write();
    return own(client);
  }

  private static void set(HandWrittenStructures.DateTime time, DateTime value) {
    time.dwLowDateTime = (int) value.dwLowDateTime();
    time.dwHighDateTime = (int) value.dwHighDateTime();
  }

  private Pointer bytes(byte[] value) {
    Memory memory = own(new Memory(value.length));
    memory.write(0, value, 0, value.length);
    return memory;
  }

  private @Nullable Pointer string(@Nullable String value) {
    if (value == null) {
      return null;
    }
    Memory memory = own(new Memory(2L * value.length() + 2));
    for (int i = 0; i < value.length(); i++) {
      memory.setShort(2L * i, (short) value.charAt(i));
    }
    memory.setShort(2L * value.length(), (short) 0);
    return memory;
  }

  private Memory own(Structure structure) {
    return own((Memory) structure.getPointer());
  }

  private Memory own(Memory memory) {
    owned.add(memory);
    return memory;
  }

  @Override
  public void close() {
    owned.forEach(Memory::close);
  }
}
