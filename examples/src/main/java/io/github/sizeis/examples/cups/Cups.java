package io.github.sizeis.examples.cups;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.Const;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.Out;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.Utf8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Printers, {@code cups/cups.h}: arrays that hold arrays, counted by what a function returns. */
@Idl(
    library = {"cups", "libcups.so.2"},
    prefix = "cups",
    header = "cups/cups.h")
public interface Cups {

  /** A setting. */
  @Struct(size = 16, size32 = 8)
  interface cups_option_t {
    /** What is set. */
    @Utf8
    String name();

    /** To what. */
    @Utf8
    @Nullable String value();
  }

  /** A printer, or an instance of one. */
  @Struct(size = 32, size32 = 20)
  interface cups_dest_t {
    /** The printer's name. */
    @Utf8
    String name();

    /** The instance's name; null for the printer itself. */
    @Utf8
    @Nullable String instance();

    /** 1 for the default printer. */
    int is_default();

    /** How many settings there are. */
    int num_options();

    /** Its settings. */
    @SizeIs("num_options")
    List<cups_option_t> options();
  }

  /** Lists the printers. */
  int cupsGetDests(
      @Out @Allocated(free = "cupsFreeDests(return, dests)") @SizeIs("return")
          List<cups_dest_t> dests);

  /** Parses settings as a command line has them. */
  int cupsParseOptions(
      @Utf8 String arg,
      @Const(0) int num_options,
      @Out @Allocated(free = "cupsFreeOptions(return, options)") @SizeIs("return")
          List<cups_option_t> options);

  /**
   * Adds a printer to a list, which may move: it stays native, and the count is what is returned.
   */
  int cupsAddDest(
      @Utf8 String name,
      @Utf8 @Nullable String instance,
      int num_dests,
      @InOut @Nullable Pointer dests);

  /** Frees a list of printers. */
  void cupsFreeDests(int num_dests, @Nullable Pointer dests);

  /** Frees a list of settings. */
  void cupsFreeOptions(int num_options, @Nullable Pointer options);
}
