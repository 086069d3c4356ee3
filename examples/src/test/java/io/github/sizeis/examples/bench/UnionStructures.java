package io.github.sizeis.examples.bench;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.Union;

/** The elements of a subnet as a user of JNA writes them. */
final class UnionStructures {

  private UnionStructures() {}

  @FieldOrder({"StartAddress", "EndAddress", "BootpAllocated", "MaxBootpAllowed"})
  public static class BootpIpRange extends Structure {
    public int StartAddress;
    public int EndAddress;
    public int BootpAllocated;
    public int MaxBootpAllowed;

    /** Behind a pointer. */
    public static class ByReference extends BootpIpRange implements Structure.ByReference {}
  }

  @FieldOrder({"IpAddress", "NetBiosName", "HostName"})
  public static class HostInfo extends Structure {
    public int IpAddress;
    public Pointer NetBiosName;
    public Pointer HostName;

    /** Behind a pointer. */
    public static class ByReference extends HostInfo implements Structure.ByReference {}
  }

  @FieldOrder({"DataLength", "Data"})
  public static class BinaryData extends Structure {
    public int DataLength;
    public Pointer Data;

    /** Behind a pointer. */
    public static class ByReference extends BinaryData implements Structure.ByReference {}
  }

  @FieldOrder({"ReservedIpAddress", "ReservedForClient", "bAllowedClientTypes"})
  public static class IpReservation extends Structure {
    public int ReservedIpAddress;
    public BinaryData.ByReference ReservedForClient;
    public byte bAllowedClientTypes;

    /** Behind a pointer. */
    public static class ByReference extends IpReservation implements Structure.ByReference {}
  }

  @FieldOrder({"StartAddress", "EndAddress"})
  public static class IpRange extends Structure {
    public int StartAddress;
    public int EndAddress;

    /** Behind a pointer. */
    public static class ByReference extends IpRange implements Structure.ByReference {}
  }

  /** What an element of a subnet can be. */
  public static class ElementUnion extends Union {
    public BootpIpRange.ByReference IpRange;
    public HostInfo.ByReference SecondaryHost;
    public IpReservation.ByReference ReservedIp;
    public IpRange.ByReference ExcludeIpRange;

    void choose(int type) {
      switch (type) {
        case 1 -> setType(HostInfo.ByReference.class);
        case 2 -> setType(IpReservation.ByReference.class);
        case 3 -> setType(IpRange.ByReference.class);
        default -> setType(BootpIpRange.ByReference.class);
      }
    }
  }

  @FieldOrder({"ElementType", "Element"})
  public static class Element extends Structure {
    public int ElementType;
    public ElementUnion Element;

    public Element() {}

    public Element(Pointer memory) {
      super(memory);
    }

    @Override
    public void read() {
      readField("ElementType");
      Element.choose(ElementType);
      super.read();
    }
  }

  @FieldOrder({"NumElements", "Elements"})
  public static class ElementArray extends Structure {
    public int NumElements;
    public Pointer Elements;

    public ElementArray() {}

    public ElementArray(Pointer memory) {
      super(memory);
    }
  }
}
