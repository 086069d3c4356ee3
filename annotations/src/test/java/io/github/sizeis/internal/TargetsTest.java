package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.Cpu;
import io.github.sizeis.Os;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class TargetsTest {

  private static Targets on(int bits, Cpu cpu, Os... systems) {
    return Targets.on(
        Arrays.asList(systems),
        cpu == null ? Collections.emptyList() : Collections.singleton(cpu),
        bits);
  }

  @Test
  void whatIsWrittenIsRead() {
    for (Os os : Os.values()) {
      for (int bits : new int[] {0, 32, 64}) {
        for (Cpu cpu : Cpu.values()) {
          Targets some = on(bits, cpu, os);
          assertTrue(some.isEmpty() || some.equals(Targets.of(some.toString())));
        }
        Targets some = on(bits, null, os);
        assertTrue(some.isEmpty() || some.equals(Targets.of(some.toString())));
      }
    }
    assertEquals(Targets.EVERYWHERE, Targets.of(Targets.EVERYWHERE.toString()));
    assertEquals("WINDOWS MACOS", on(0, null, Os.MACOS, Os.WINDOWS).toString());
    assertEquals(on(0, null, Os.MACOS, Os.FREEBSD), on(0, null, Os.BSD));
    assertEquals("MACOS", on(64, null, Os.BSD).and(on(0, null, Os.MACOS)).toString());
  }

  @Test
  void everywhereIsMoreThanAllThatAreKnown() {
    Targets known = on(0, null);
    assertTrue(Targets.EVERYWHERE.containsAll(known));
    assertTrue(!known.containsAll(Targets.EVERYWHERE));
    assertEquals(known, Targets.EVERYWHERE.and(known));
    assertEquals(known, known.and(Targets.EVERYWHERE));
    assertEquals(EnumSet.allOf(Abi.class), known.abis());
    assertEquals(EnumSet.of(Abi.WIN32, Abi.I386, Abi.ARM32), on(32, null).abis());
  }

  @Test
  void machinesAreKnownByTheNamesOfJava() {
    assertEquals(Target.LINUX_X86_64, Host.target("Linux", "amd64", Abi.SYSV64));
    assertEquals(Target.LINUX_OTHER64, Host.target("Linux", "s390x", Abi.SYSV64));
    assertEquals(Target.LINUX_OTHER32, Host.target("Linux", "mips", Abi.ARM32));
    assertEquals(Target.LINUX_X86, Host.target("Linux", "i386", Abi.I386));
    assertEquals(Target.LINUX_ARM, Host.target("Linux", "arm", Abi.ARM32));
    assertEquals(Target.MACOS_ARM64, Host.target("Mac OS X", "aarch64", Abi.SYSV64));
    assertEquals(Target.WINDOWS_X86, Host.target("Windows 11", "x86", Abi.WIN32));
    assertEquals(Target.WINDOWS_ARM64, Host.target("Windows 11", "aarch64", Abi.WIN64));
    assertEquals(Target.FREEBSD_OTHER64, Host.target("FreeBSD", "riscv64", Abi.SYSV64));
    assertNull(Host.target("SunOS", "amd64", Abi.SYSV64));
    assertNull(Host.target("Mac OS X", "ppc", Abi.ARM32));
    assertNotNull(Host.TARGET, "the machine of this test");
    assertEquals(Host.ABI, Host.TARGET.abi());
  }

  @Test
  void aSourceKnowsItsMachine() {
    Bounds image = Bounds.image(ByteBuffer.allocate(8), 0);
    assertEquals(Host.TARGET, image.target());
    assertNull(image.withAbi(Abi.WIN64).target());
    Source mac = image.withTarget(Os.MACOS, Cpu.ARM64);
    assertEquals(Abi.SYSV64, mac.abi());
    assertEquals(Target.MACOS_ARM64, Bounds.of(mac.withLimits(mac.limits())).target());
    assertEquals(
        "BSD is a group; name one system",
        assertThrows(IllegalArgumentException.class, () -> image.withTarget(Os.BSD, Cpu.X86_64))
            .getMessage());
    assertEquals(
        "MACOS does not run on X86",
        assertThrows(IllegalArgumentException.class, () -> image.withTarget(Os.MACOS, Cpu.X86))
            .getMessage());
  }
}
