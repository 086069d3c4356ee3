package io.github.sizeis.examples.libnetapi;

import io.github.sizeis.examples.ChildProcess;
import io.github.sizeis.examples.RealLibrary;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A Samba server that nobody but the command which is run beside it can see. */
public final class PrivateSamba {
  public static final String SERVER = "127.0.0.1";
  public static final String USER = "root";
  public static final String PASSWORD = "secret";

  private PrivateSamba() {}

  /** Ends the test where there is no Samba, or no right to give it a network of its own. */
  public static void require() throws IOException, InterruptedException {
    RealLibrary.require("samba-libs", "netapi", "libnetapi.so.1", "libnetapi.so.0");
    requireCommand("smbd", "samba");
    requireCommand("smbpasswd", "samba-common-bin");
    requireCommand("ip", "iproute2");
    requireCommand("unshare", "util-linux");
    if (run(List.of("mount", "-t", "tmpfs", "probe", "/mnt"), Duration.ofSeconds(10)).exitCode()
        != 0) {
      RealLibrary.leaveOut("no right to make namespaces for a Samba server; be root to have it");
    }
  }

  private static void requireCommand(String name, String debianPackage) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "") + ":/usr/sbin:/sbin";
    if (Stream.of(path.split(":")).noneMatch(dir -> new File(dir, name).canExecute())) {
      RealLibrary.leaveOut(name, debianPackage);
    }
  }

  /**
   * Runs a command in the server's network.
   *
   * @param users how many users the server has besides root
   * @param groups how many groups of its own the server has
   * @param command the command
   * @param limit how long it may take, the server's start included
   */
  public static ChildProcess run(int users, int groups, List<String> command, Duration limit)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("bash", script()));
    all.addAll(List.of(Integer.toString(users), Integer.toString(groups)));
    all.addAll(command);
    return run(all, limit);
  }

  /** Runs a command in a network of its own. */
  private static ChildProcess run(List<String> command, Duration limit)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("unshare", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"));
    all.addAll(command);
    String path = System.getenv("PATH") + ":/usr/sbin:/sbin";
    return ChildProcess.run(all, Map.of("PATH", path), limit);
  }

  private static String script() {
    try {
      return Path.of(PrivateSamba.class.getResource("/samba/private-smbd.sh").toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
