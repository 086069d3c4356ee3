package io.github.sizeis.examples.libnetapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.examples.ChildProcess;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Samba's libnetapi itself, and a server of its own. */
class LibnetapiTest {

  @Test
  void givesWhatTheServerHas() throws Exception {
    assertEquals(LibnetapiChecks.names(true), run(LibnetapiChecks.USERS, LibnetapiChecks.GROUPS));
  }

  @Test
  void givesNothingWhereThereIsNothing() throws Exception {
    assertEquals(LibnetapiChecks.names(false), run(0, 0));
  }

  private static List<String> run(int users, int groups) throws Exception {
    PrivateSamba.require();
    List<String> checks =
        ChildProcess.java(LibnetapiChecks.class, Boolean.toString(users + groups > 0));
    return PrivateSamba.run(users, groups, checks, Duration.ofMinutes(2)).requireSuccess();
  }
}
