package io.github.sizeis.examples.libnetapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.jna.Pointer;
import io.github.sizeis.runtime.NativeCallException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/**
 * What is asked of the library beside a {@link PrivateSamba}: a program, for it must run in the
 * server's network. It prints the name of each check that was passed.
 */
final class LibnetapiChecks {
  /** More than the library gives at a time. */
  static final int USERS = 1030;

  static final int GROUPS = 3;

  private static final int PAGE = 1024;

  /** {@code STYPE_DISKTREE}. */
  private static final long DISK = 0;

  /** {@code STYPE_IPC}, as a special share. */
  private static final long PIPES = 0x8000_0003L;

  private final CountingLibrary counts = new CountingLibrary(LibnetapiNative.load());
  private final LibnetapiClient net = LibnetapiClient.over(counts.library());
  private final Map<String, Executable> checks = new LinkedHashMap<>();

  private LibnetapiChecks(boolean full) {
    checks.put("words of codes", this::wordsOfCodes);
    checks.put("no groups of users: not NULL", this::noGroupsOfUsers);
    if (full) {
      checks.put("groups", this::groups);
      checks.put("shares", this::shares);
      checks.put("users", this::users);
      checks.put("users, not to their end", this::usersNotToTheirEnd);
      checks.put("no such server", this::noSuchServer);
      checks.put("a server that dies", this::aServerThatDies);
    } else {
      checks.put("no groups: NULL", this::noGroups);
      checks.put("one user", this::oneUser);
    }
  }

  /**
   * The names of the checks.
   *
   * @param full whether the server has users and groups
   */
  static List<String> names(boolean full) {
    return List.copyOf(new LibnetapiChecks(full).checks.keySet());
  }

  public static void main(String[] arguments) throws Throwable {
    LibnetapiChecks all = new LibnetapiChecks(Boolean.parseBoolean(arguments[0]));
    Pointer context = all.net.libnetapiInit();
    all.net.libnetapiSetUsername(context, PrivateSamba.USER);
    all.net.libnetapiSetPassword(context, PrivateSamba.PASSWORD);
    for (Map.Entry<String, Executable> check : all.checks.entrySet()) {
      all.counts.clear();
      assertTimeoutPreemptively(Duration.ofSeconds(30), check.getValue(), check.getKey());
      System.out.println(check.getKey());
    }
    all.net.libnetapiFree(context);
  }

  private void wordsOfCodes() {
    Pointer context = net.libnetapiInit();
    assertEquals("More data is available.", net.libnetapiGetErrorString(context, 234));
  }

  private void noGroups() {
    assertEquals(List.of(), all(net.localGroupEnum(PrivateSamba.SERVER)));
    assertEquals(1, counts.of("NetLocalGroupEnum"));
    assertEquals(0, counts.of("NetApiBufferFree"));
  }

  private void noGroupsOfUsers() {
    assertEquals(List.of(), all(net.groupEnum(PrivateSamba.SERVER)));
    assertEquals(1, counts.of("NetGroupEnum"));
    assertEquals(1, counts.of("NetApiBufferFree"));
  }

  private void groups() {
    Set<String> expected = numbered("g", GROUPS);
    List<LocalgroupInfo1> groups = all(net.localGroupEnum(PrivateSamba.SERVER));
    assertEquals(
        expected, groups.stream().map(LocalgroupInfo1::lgrpi1Name).collect(Collectors.toSet()));
    assertEquals(expected.size(), groups.size());
    assertEquals(1, counts.of("NetApiBufferFree"));
  }

  private void shares() {
    List<ShareInfo1> shares = all(net.shareEnum(PrivateSamba.SERVER));
    assertEquals(
        Set.of(
            new ShareInfo1("docs", DISK, "Schriftstücke"),
            new ShareInfo1("pub", DISK, ""),
            new ShareInfo1("IPC$", PIPES, "IPC Service")),
        shares.stream().map(LibnetapiChecks::withoutVersion).collect(Collectors.toSet()));
    assertEquals(3, shares.size());
    assertEquals(1, counts.of("NetApiBufferFree"));
  }

  /** Samba's version stands in a remark. */
  private static ShareInfo1 withoutVersion(ShareInfo1 share) {
    String remark = share.shi1Remark();
    return remark == null || !remark.startsWith("IPC Service (")
        ? share
        : share.toBuilder().shi1Remark("IPC Service").build();
  }

  private static Set<String> numbered(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).collect(Collectors.toSet());
  }

  private void oneUser() {
    assertEquals(List.of(PrivateSamba.USER), all(net.userEnum(PrivateSamba.SERVER, 0)));
  }

  private void users() {
    List<Long> pages = new ArrayList<>();
    List<String> users =
        all(net.userEnum(PrivateSamba.SERVER, 0, (read, total) -> pages.add(read)));
    Set<String> expected = numbered("u", USERS);
    expected.add("root");
    assertEquals(expected, new HashSet<>(users));
    assertEquals(expected.size(), users.size());
    assertEquals(List.of((long) PAGE, (long) expected.size()), pages);
    assertEquals(2, counts.of("NetUserEnum"));
    assertEquals(2, counts.of("NetApiBufferFree"));
  }

  private void usersNotToTheirEnd() {
    try (Stream<String> users = net.userEnum(PrivateSamba.SERVER, 0)) {
      assertEquals(3, users.limit(3).count());
    }
    assertEquals(1, counts.of("NetUserEnum"));
    assertEquals(1, counts.of("NetApiBufferFree"));
  }

  private void noSuchServer() {
    NativeCallException e =
        assertThrows(NativeCallException.class, () -> all(net.shareEnum("192.0.2.1")));
    assertEquals("NetShareEnum: ERROR_CAN_NOT_COMPLETE, 1003", e.getMessage());
    assertEquals(0, counts.of("NetApiBufferFree"));
  }

  private void aServerThatDies() {
    try (Stream<String> users = net.userEnum(PrivateSamba.SERVER, 0)) {
      Iterator<String> each = users.iterator();
      for (int i = 0; i < PAGE; i++) {
        each.next();
      }
      killServer();
      NativeCallException e = assertThrows(NativeCallException.class, each::next);
      assertEquals("NetUserEnum", e.function());
    }
    assertEquals(1, counts.of("NetApiBufferFree"));
  }

  /** Ends the server with all its processes, without a farewell. */
  private static void killServer() {
    ProcessHandle server =
        ProcessHandle.of(Long.parseLong(System.getenv("SMBD_PID"))).orElseThrow();
    List<ProcessHandle> helpers = server.descendants().collect(Collectors.toList());
    server.destroyForcibly();
    helpers.forEach(ProcessHandle::destroyForcibly);
  }

  private static <T> List<T> all(Stream<T> elements) {
    try (elements) {
      return elements.collect(Collectors.toList());
    }
  }
}
