package io.github.sizeis.examples.netapi;

import io.github.sizeis.Idl;
import io.github.sizeis.Inline;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.windows.ULONG;
import java.util.List;

/** What routers keep of their interfaces, {@code rtinfo.h}: blocks with a table of contents. */
@Idl(
    library = "mprapi",
    prefix = "Mpr",
    header = {"windows.h", "rtinfo.h"})
public interface RouterInfo {

  /** Where something lies in a block. */
  @Struct(size = 16, size32 = 16)
  interface RTR_TOC_ENTRY {
    /** What it is. */
    @ULONG
    long InfoType();

    /** The size of one of it in bytes. */
    @ULONG
    long InfoSize();

    /** How many there are. */
    @ULONG
    long Count();

    /** Where the first lies, in bytes from the block's beginning. */
    @ULONG
    long Offset();
  }

  /** A block's beginning; what the entries speak of lies behind it. */
  @Struct(size = 28, size32 = 28)
  interface RTR_INFO_BLOCK_HEADER {
    /** The version of the block. */
    @ULONG
    int Version();

    /** The size of the block in bytes. */
    @ULONG
    long Size();

    /** How many entries there are. */
    @ULONG
    int TocEntriesCount();

    /** The entries. */
    @SizeIs("TocEntriesCount")
    @Inline
    List<RTR_TOC_ENTRY> TocEntry();
  }
}
