package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.management.ThreadMXBean;
import io.github.sizeis.examples.OracleImage;
import io.github.sizeis.runtime.NativeDataException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A count is checked before there is an array of that length. */
class RefusalCostTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int MOST_BYTES = 64 * 1024;

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MAX_VALUE, 1 << 24, 1_000_000, 100})
  void refusingALargeCountAllocatesLittle(int count) {
    OracleImage image = OracleImage.linked("failover-one");
    DamagedImage offsets = new DamagedImage(image);
    try (Memory memory = image.load(image.file().data())) {
      memory.setInt(offsets.root("NumElements"), count);
      assertLittleIsAllocated(image, memory);
    }
    try (Memory memory = image.load(image.file().data())) {
      memory.setInt(offsets.hardwareAddress(0, "DataLength"), count < 0 ? count : count * 7);
      assertLittleIsAllocated(image, memory);
    }
  }

  private static void assertLittleIsAllocated(OracleImage image, Memory memory) {
    assertRefused(image, memory);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertRefused(image, memory);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocated < MOST_BYTES, () -> allocated + " bytes");
  }

  private static void assertRefused(OracleImage image, Memory memory) {
    assertThrows(
        NativeDataException.class,
        () ->
            Dhcpv4FailoverClientInfoArrayConverter.converter()
                .read(image.root(), image.region(memory)));
  }
}
