package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.OracleImage;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory that lies is refused, and the path tells where it does. */
class HostileMemoryTest {

  private static DamagedImage one() {
    return new DamagedImage(OracleImage.linked("failover-one"));
  }

  @Test
  void aCountOfAllOnesIsAboveTheLimit() {
    DamagedImage image = one();
    image.putInt(image.root("NumElements"), -1);
    image.assertRefused("Clients", "count 4294967295 is above the limit of 16777216 elements");
  }

  @Test
  void aCountOfAllOnesIsAboveTheGreatestLimitToo() {
    DamagedImage image = one().limits(Limits.DEFAULT.withElements(2_147_483_639));
    image.putInt(image.root("NumElements"), -1);
    image.assertRefused("Clients", "count 4294967295 is above the limit");
  }

  @Test
  void aCountThatTheRegionCannotHoldIsRefused() {
    DamagedImage image = one();
    image.putInt(image.root("NumElements"), 1_000_000);
    image.assertRefused("Clients", "count 1000000");
  }

  @Test
  void anArrayThatIsNullHasNoElements() {
    DamagedImage image = one();
    image
        .putAddress(image.root("Clients"), 0)
        .assertRefused("Clients", "NULL pointer with count 1");
    image.putInt(image.root("NumElements"), 0);
    assertEquals(0, image.read().clients().size());
  }

  @Test
  void anArrayOfNoElementsIsNotFollowed() {
    DamagedImage image = one();
    image.putInt(image.root("NumElements"), 0).putAddress(image.root("Clients"), 1);
    assertEquals(0, image.read().clients().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1 << 30, -1000, -8, -1, 0, 1, 1000, 1 << 30})
  void pointersOutOfTheRegionAreRefused(int fromItsEdge) {
    assertOutside(fromItsEdge, "Clients", i -> i.root("Clients"));
    assertOutside(fromItsEdge, "Clients[0]", i -> i.slot(0));
    assertOutside(fromItsEdge, "Clients[0].ClientName", i -> i.client(0, "ClientName"));
    assertOutside(fromItsEdge, "Clients[0].ClientComment", i -> i.client(0, "ClientComment"));
    assertOutside(fromItsEdge, "Clients[0].PolicyName", i -> i.client(0, "PolicyName"));
    assertOutside(fromItsEdge, "Clients[0].OwnerHost.NetBiosName", i -> i.owner(0, "NetBiosName"));
    assertOutside(fromItsEdge, "Clients[0].OwnerHost.HostName", i -> i.owner(0, "HostName"));
    assertOutside(
        fromItsEdge, "Clients[0].ClientHardwareAddress.Data", i -> i.hardwareAddress(0, "Data"));
  }

  private static void assertOutside(
      int fromItsEdge, String path, ToIntFunction<DamagedImage> pointer) {
    DamagedImage image = one();
    int target = fromItsEdge < 0 ? fromItsEdge : image.length() + fromItsEdge;
    image.point(pointer.applyAsInt(image), target).assertRefused(path, " not inside Source[");
  }

  @Test
  void anAddressAtTheEndOfAllAddressesIsRefused() {
    DamagedImage image = one();
    image
        .putAddress(image.client(0, "ClientName"), -1)
        .assertRefused("Clients[0].ClientName", "are not inside");
  }

  @Test
  void aStringThatTheRegionCutsOffIsRefused() {
    for (int bytes = 1; bytes < 20; bytes++) {
      byte[] unterminated = new byte[bytes];
      Arrays.fill(unterminated, (byte) 'x');
      DamagedImage image = one();
      int end = image.length();
      image.append(unterminated).point(image.client(0, "PolicyName"), end);
      image.assertRefused("Clients[0].PolicyName", "no NUL before");
    }
  }

  @Test
  void aStringThatEndsWithTheRegionIsRead() {
    DamagedImage image = one();
    int end = image.length();
    image
        .append((byte) 'x', (byte) 0, (byte) 0, (byte) 0)
        .point(image.client(0, "ClientName"), end);
    assertEquals("x", image.read().clients().get(0).clientName());
  }

  @Test
  void aStructThatTheRegionCutsOffIsRefused() {
    for (int missing = 1; missing < Dhcpv4FailoverClientInfoConverter.SIZE; missing++) {
      DamagedImage image = one();
      int target = image.length() - Dhcpv4FailoverClientInfoConverter.SIZE + missing;
      image.point(image.slot(0), target).assertRefused("Clients[0]", "bytes at");
    }
  }

  @Test
  void anArrayThatTheRegionCutsOffIsRefused() {
    DamagedImage image = one();
    image
        .point(image.root("Clients"), image.length() - Native.POINTER_SIZE / 2)
        .assertRefused("Clients", "count 1");
    image = one();
    image
        .point(image.hardwareAddress(0, "Data"), image.length() - 5)
        .assertRefused("Clients[0].ClientHardwareAddress.Data", "count 6");
  }

  @Test
  void addressesThatNoSystemHasAreRefusedInAllOfMemoryToo() {
    OracleImage image = OracleImage.linked("failover-one");
    int clientName = new DamagedImage(image).client(0, "ClientName");
    try (Memory memory = image.relocated()) {
      memory.setPointer(clientName, new Pointer(16));
      NativeDataException e =
          assertThrows(
              NativeDataException.class,
              () -> Dhcpv4FailoverClientInfoArrayConverter.fromNative(image.rootIn(memory)));
      assertEquals("DHCPV4_FAILOVER_CLIENT_INFO_ARRAY.Clients[0].ClientName", e.path());
    }
  }

  @Test
  void aRootThatIsNullIsRefused() {
    NativeDataException e =
        assertThrows(
            NativeDataException.class,
            () -> Dhcpv4FailoverClientInfoArrayConverter.fromNative((Pointer) null));
    assertEquals("DHCPV4_FAILOVER_CLIENT_INFO_ARRAY: NULL pointer", e.getMessage());
  }
}
