package io.github.sizeis.examples.dhcp.bench;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;

/**
 * The structures as a careful user of JNA writes them. Each has a constructor that takes a pointer:
 * without it, JNA allocates memory for every nested structure that it reads.
 */
final class HandWrittenStructures {

  private HandWrittenStructures() {}

  @FieldOrder({"DataLength", "Data"})
  public static class BinaryData extends Structure {
    public int DataLength;
    public Pointer Data;

    public BinaryData() {}

    public BinaryData(Pointer memory) {
      super(memory);
    }
  }

  @FieldOrder({"dwLowDateTime", "dwHighDateTime"})
  public static class DateTime extends Structure {
    public int dwLowDateTime;
    public int dwHighDateTime;

    public DateTime() {}

    public DateTime(Pointer memory) {
      super(memory);
    }
  }

  @FieldOrder({"IpAddress", "NetBiosName", "HostName"})
  public static class HostInfo extends Structure {
    public int IpAddress;
    public Pointer NetBiosName;
    public Pointer HostName;

    public HostInfo() {}

    public HostInfo(Pointer memory) {
      super(memory);
    }
  }

  @FieldOrder({
    "ClientIpAddress",
    "SubnetMask",
    "ClientHardwareAddress",
    "ClientName",
    "ClientComment",
    "ClientLeaseExpires",
    "OwnerHost",
    "bClientType",
    "AddressState",
    "Status",
    "ProbationEnds",
    "QuarantineCapable",
    "SentPotExpTime",
    "AckPotExpTime",
    "RecvPotExpTime",
    "StartTime",
    "CltLastTransTime",
    "LastBndUpdTime",
    "BndMsgStatus",
    "PolicyName",
    "Flags"
  })
  public static class Client extends Structure {
    public int ClientIpAddress;
    public int SubnetMask;
    public BinaryData ClientHardwareAddress;
    public Pointer ClientName;
    public Pointer ClientComment;
    public DateTime ClientLeaseExpires;
    public HostInfo OwnerHost;
    public byte bClientType;
    public byte AddressState;
    public int Status;
    public DateTime ProbationEnds;
    public int QuarantineCapable;
    public int SentPotExpTime;
    public int AckPotExpTime;
    public int RecvPotExpTime;
    public int StartTime;
    public int CltLastTransTime;
    public int LastBndUpdTime;
    public int BndMsgStatus;
    public Pointer PolicyName;
    public byte Flags;

    public Client() {}

    public Client(Pointer memory) {
      super(memory);
    }
  }

  @FieldOrder({"NumElements", "Clients"})
  public static class ClientArray extends Structure {
    public int NumElements;
    public Pointer Clients;

    public ClientArray() {}

    public ClientArray(Pointer memory) {
      super(memory);
    }
  }
}
