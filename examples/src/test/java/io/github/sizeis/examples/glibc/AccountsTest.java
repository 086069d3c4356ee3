package io.github.sizeis.examples.glibc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.jna.Platform;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Groups as the GNU C library itself finds them. */
class AccountsTest {

  @BeforeAll
  static void onLinux() {
    Assumptions.assumeTrue(Platform.isLinux(), "the GNU C library is Linux's");
  }

  @Test
  void findsAGroup() {
    assertEquals(new Group("root", "x", 0, List.of()), AccountsClient.load().getgrnamR("root"));
  }

  @Test
  void findsNoGroupThatIsNotThere() {
    assertNull(AccountsClient.load().getgrnamR("no such group"));
  }
}
