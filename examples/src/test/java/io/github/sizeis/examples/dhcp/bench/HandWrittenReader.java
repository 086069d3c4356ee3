package io.github.sizeis.examples.dhcp.bench;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.dhcp.bench.HandWrittenStructures.Client;
import io.github.sizeis.examples.dhcp.bench.HandWrittenStructures.ClientArray;
import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryData;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads clients through JNA's structures, as its users do. */
final class HandWrittenReader {

  private HandWrittenReader() {}

  static Dhcpv4FailoverClientInfoArray read(Pointer pointer) {
    ClientArray array = new ClientArray(pointer);
    array.read();
    List<Dhcpv4FailoverClientInfo> clients = new ArrayList<>(array.NumElements);
    for (Pointer client : array.Clients.getPointerArray(0, array.NumElements)) {
      clients.add(client(client));
    }
    return new Dhcpv4FailoverClientInfoArray(clients);
  }

  private static Dhcpv4FailoverClientInfo client(Pointer pointer) {
    Client client = new Client(pointer);
    client.read();
    return new Dhcpv4FailoverClientInfo(
        Integer.toUnsignedLong(client.ClientIpAddress),
        Integer.toUnsignedLong(client.SubnetMask),
        new DhcpBinaryData(bytes(client.ClientHardwareAddress)),
        string(client.ClientName),
        string(client.ClientComment),
        dateTime(client.ClientLeaseExpires),
        new DhcpHostInfo(
            Integer.toUnsignedLong(client.OwnerHost.IpAddress),
            string(client.OwnerHost.NetBiosName),
            string(client.OwnerHost.HostName)),
        Byte.toUnsignedInt(client.bClientType),
        Byte.toUnsignedInt(client.AddressState),
        client.Status,
        dateTime(client.ProbationEnds),
        client.QuarantineCapable,
        Integer.toUnsignedLong(client.SentPotExpTime),
        Integer.toUnsignedLong(client.AckPotExpTime),
        Integer.toUnsignedLong(client.RecvPotExpTime),
        Integer.toUnsignedLong(client.StartTime),
        Integer.toUnsignedLong(client.CltLastTransTime),
        Integer.toUnsignedLong(client.LastBndUpdTime),
        Integer.toUnsignedLong(client.BndMsgStatus),
        string(client.PolicyName),
        Byte.toUnsignedInt(client.Flags));
  }

  private static byte @Nullable [] bytes(HandWrittenStructures.BinaryData data) {
    return data.Data == null ? null : data.Data.getByteArray(0, data.DataLength);
  }

  private static DateTime dateTime(HandWrittenStructures.DateTime time) {
    return new DateTime(
        Integer.toUnsignedLong(time.dwLowDateTime), Integer.toUnsignedLong(time.dwHighDateTime));
  }

  /** {@code getWideString} takes {@code wchar_t}, which has four bytes outside of Windows. */
  private static @Nullable String string(@Nullable Pointer pointer) {
    if (pointer == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    long at = 0;
    for (short unit = pointer.getShort(at); unit != 0; unit = pointer.getShort(at)) {
      text.append((char) unit);
      at += 2;
    }
    return text.toString();
  }
}
