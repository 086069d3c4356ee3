package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MainTest {

  @FunctionalInterface
  interface Probe {
    void run();
  }

  @Test
  void theProcessorRanOnTestSourcesToo() {
    assertEquals("ProbeBuilt", ProbeBuilt.class.getSimpleName());
  }
}
