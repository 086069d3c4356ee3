package io.github.sizeis.examples.sqlite;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.CValue;
import io.github.sizeis.Idl;
import io.github.sizeis.Out;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Utf8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQLite, {@code sqlite3.h}: an array whose size is computed from two numbers. */
@Idl(
    library = {"sqlite3", "libsqlite3.so.0"},
    prefix = "sqlite3_",
    header = "sqlite3.h")
@Status(value = "return == 0", names = Sqlite.ResultCode.class)
public interface Sqlite {

  /** Some of the codes that functions return. */
  enum ResultCode {
    /** A mistake in SQL, or a missing table. */
    @CValue(1)
    SQLITE_ERROR,
    /** The database file cannot be opened. */
    @CValue(14)
    SQLITE_CANTOPEN,
    /** A constraint would be violated. */
    @CValue(19)
    SQLITE_CONSTRAINT
  }

  /** Opens a database. */
  int sqlite3_open(@Utf8 String filename, @Out Pointer ppDb);

  /** Closes a database. */
  int sqlite3_close(@Nullable Pointer db);

  /**
   * Runs SQL and returns its result row by row: the names of the columns first.
   *
   * <p>NULL is null.
   */
  @Status(value = "return == 0", names = ResultCode.class, message = "pzErrmsg")
  int sqlite3_get_table(
      Pointer db,
      @Utf8 String zSql,
      @Out @Allocated(free = "sqlite3_free_table(pazResult)") @SizeIs("(pnRow + 1) * pnColumn")
          List<@Utf8 @Nullable String> pazResult,
      @Out int pnRow,
      @Out int pnColumn,
      @Out @Allocated(free = "sqlite3_free(pzErrmsg)") @Utf8 @Nullable String pzErrmsg);

  /** Frees what {@code sqlite3_get_table} gave. */
  void sqlite3_free_table(@Nullable Pointer result);

  /** Frees memory of SQLite. */
  void sqlite3_free(@Nullable Pointer memory);
}
