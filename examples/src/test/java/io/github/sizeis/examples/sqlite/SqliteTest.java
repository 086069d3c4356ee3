package io.github.sizeis.examples.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.RealLibrary;
import io.github.sizeis.runtime.NativeCallException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQLite itself, with a database in memory. */
class SqliteTest {
  private final SqliteClient sqlite = SqliteClient.load();
  private Pointer db;

  @BeforeAll
  static void present() {
    RealLibrary.require("libsqlite3-0", "sqlite3", "libsqlite3.so.0");
  }

  @BeforeEach
  void open() {
    db = sqlite.open(":memory:");
    sqlite.getTable(db, "create table t (a integer, b text)");
  }

  @AfterEach
  void close() {
    sqlite.close(db);
  }

  @Test
  void givesATableWithNulls() {
    sqlite.getTable(db, "insert into t values (1, 'ä'), (2, null)");
    SqliteClient.GetTableResult table = sqlite.getTable(db, "select * from t order by a");
    assertEquals(Arrays.asList("a", "b", "1", "ä", "2", null), table.pazResult());
    assertEquals(2, table.pnRow());
    assertEquals(2, table.pnColumn());
  }

  @Test
  void withoutRowsThereAreNoColumns() {
    assertEquals(
        new SqliteClient.GetTableResult(List.of(), 0, 0), sqlite.getTable(db, "select * from t"));
  }

  @Test
  void tellsWhatIsWrong() {
    NativeCallException e =
        assertThrows(NativeCallException.class, () -> sqlite.getTable(db, "select * from u"));
    assertEquals("sqlite3_get_table: SQLITE_ERROR, 1: no such table: u", e.getMessage());
    assertEquals("SQLITE_ERROR", e.codeName());
  }

  @Test
  void tellsTheNameOfACode() {
    NativeCallException e =
        assertThrows(NativeCallException.class, () -> sqlite.open("/nowhere/at/all"));
    assertEquals("sqlite3_open: SQLITE_CANTOPEN, 14", e.getMessage());
  }
}
