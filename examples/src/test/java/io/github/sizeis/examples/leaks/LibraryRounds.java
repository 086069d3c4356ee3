package io.github.sizeis.examples.leaks;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.cups.CupsClient;
import io.github.sizeis.examples.cups.CupsNative;
import io.github.sizeis.examples.gssapi.GssapiClient;
import io.github.sizeis.examples.gssapi.GssapiNative;
import io.github.sizeis.examples.leaks.Tampered.Damage;
import io.github.sizeis.examples.libpcap.Libpcap;
import io.github.sizeis.examples.libpcap.LibpcapClient;
import io.github.sizeis.examples.libpcap.LibpcapNative;
import io.github.sizeis.examples.libxml2.Libxml2Client;
import io.github.sizeis.examples.libxml2.Libxml2Native;
import io.github.sizeis.examples.sqlite.SqliteClient;
import io.github.sizeis.examples.sqlite.SqliteNative;
import io.github.sizeis.runtime.NativeCallException;
import java.nio.charset.StandardCharsets;

/** Every method of the clients of libraries that somebody else wrote. */
final class LibraryRounds {
  private static final int P = Native.POINTER_SIZE;

  private LibraryRounds() {}

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static Pointer pointer(Object argument) {
    return (Pointer) argument;
  }

  static LeakCase<?, ?> gssapi() {
    LeakCase<GssapiNative.Library, GssapiClient> gssapi =
        new LeakCase<>(
            GssapiNative.Library.class,
            GssapiNative.load(),
            (l, limits) -> GssapiClient.over(l).withLimits(limits));
    Pointer name = gssapi.client().importName(ascii("imap@mail.example.org"), null);
    return gssapi
        .ends("import_name, release_name", c -> c.releaseName(c.importName(ascii("me"), null)))
        .gives(
            "indicate_mechs",
            GssapiClient::indicateMechs,
            "gss_indicate_mechs",
            (a, r) -> Damage.pointer(pointer(a[1]).getPointer(0).getPointer(P), P, null),
            "gss_release_oid_set")
        .gives(
            "display_name",
            c -> c.displayName(name),
            "gss_display_name",
            (a, r) -> Damage.pointer(pointer(a[2]), P, null),
            "gss_release_buffer");
  }

  static LeakCase<?, ?> cups() {
    LeakCase<CupsNative.Library, CupsClient> cups =
        new LeakCase<>(
            CupsNative.Library.class,
            CupsNative.load(),
            (l, limits) -> CupsClient.over(l).withLimits(limits));
    CupsNative.Library library = CupsNative.load();
    return cups.ends("getDests", CupsClient::getDests)
        .ends("addDest", c -> library.cupsFreeDests(1, c.addDest("office", null, 0, null).dests()))
        .gives(
            "parseOptions",
            c -> c.parseOptions("media=a4 sides=two-sided-long-edge duplex"),
            "cupsParseOptions",
            (a, r) -> Damage.pointer(pointer(a[2]).getPointer(0), 2L * P, null),
            "cupsFreeOptions");
  }

  static LeakCase<?, ?> sqlite() {
    LeakCase<SqliteNative.Library, SqliteClient> sqlite =
        new LeakCase<>(
            SqliteNative.Library.class,
            SqliteNative.load(),
            (l, limits) -> SqliteClient.over(l).withLimits(limits));
    Pointer db = sqlite.client().open(":memory:");
    sqlite.client().getTable(db, "create table t (a integer, b text)");
    sqlite.client().getTable(db, "insert into t values (1, 'one'), (2, null)");
    return sqlite
        .ends("open, close", c -> c.close(c.open(":memory:")))
        .ends("get_table, refused", c -> failed(() -> c.getTable(db, "select * from u")))
        .ends("get_table, empty", c -> c.getTable(db, "select * from t where a = 3"))
        .gives(
            "get_table",
            c -> c.getTable(db, "select * from t"),
            "sqlite3_get_table",
            (a, r) -> Damage.text(pointer(a[2]).getPointer(0).getPointer(3L * P)),
            "sqlite3_free_table");
  }

  static LeakCase<?, ?> libpcap() {
    LeakCase<LibpcapNative.Library, LibpcapClient> pcap =
        new LeakCase<>(
            LibpcapNative.Library.class,
            LibpcapNative.load(),
            (l, limits) -> LibpcapClient.over(l).withLimits(limits));
    Pointer handle = pcap.client().openDead(Libpcap.DLT_EN10MB, 65535);
    return pcap.ends("open_dead, close", c -> c.close(c.openDead(Libpcap.DLT_EN10MB, 96)))
        .ends("open_offline, refused", c -> failed(() -> c.openOffline("/no such file")))
        .ends("compile, refused", c -> failed(() -> c.compile(handle, "port to", 1, 0)))
        .gives(
            "compile",
            c -> c.compile(handle, "tcp port 80", 1, 0),
            "pcap_compile",
            (a, r) -> Damage.number(pointer(a[1]), 0, -1),
            "pcap_freecode");
  }

  static LeakCase<?, ?> libxml2() {
    LeakCase<Libxml2Native.Library, Libxml2Client> libxml2 =
        new LeakCase<>(
            Libxml2Native.Library.class,
            Libxml2Native.load(),
            (l, limits) -> Libxml2Client.over(l).withLimits(limits));
    byte[] text = ascii("<a><b/><c/><b x='1'/></a>");
    Pointer doc = libxml2.client().readMemory(text, null, null, 0);
    Pointer context = libxml2.client().xPathNewContext(doc);
    return libxml2
        .ends("ReadMemory, FreeDoc", c -> c.freeDoc(c.readMemory(text, null, null, 0)))
        .ends("XPathNewContext", c -> c.xPathFreeContext(c.xPathNewContext(doc)))
        .ends("XPathEval of a number", c -> c.xPathEval("count(//b)", context))
        .ends("XPathEval of a string", c -> c.xPathEval("name(/*)", context))
        .ends("XPathEval of nothing", c -> c.xPathEval("/a/d", context))
        .gives(
            "XPathEval of nodes",
            c -> c.xPathEval("/a/*", context),
            "xmlXPathEval",
            (a, r) -> Damage.number(pointer(r).getPointer(P), 0, -1),
            "xmlXPathFreeObject");
  }

  static void failed(Runnable call) {
    try {
      call.run();
    } catch (NativeCallException e) {
      return;
    }
    throw new AssertionError("The call did not fail");
  }
}
