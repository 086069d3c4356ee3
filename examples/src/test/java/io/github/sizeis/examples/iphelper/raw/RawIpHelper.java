package io.github.sizeis.examples.iphelper.raw;

import io.github.sizeis.Idl;
import io.github.sizeis.Inline;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.WORD;
import java.util.List;

/** Structs of {@code IpHelper}, declared so that no bit of memory is lost and none is refused. */
@Idl(dumps = true)
public interface RawIpHelper {

  @Struct
  interface MIB_IPADDRTABLE {
    @DWORD
    int dwNumEntries();

    @SizeIs("dwNumEntries")
    @Inline
    List<MIB_IPADDRROW_XP> table();
  }

  @Struct
  interface MIB_IPADDRROW_XP {
    @DWORD
    long dwAddr();

    @DWORD
    long dwIndex();

    @DWORD
    long dwMask();

    @DWORD
    long dwBCastAddr();

    @DWORD
    long dwReasmSize();

    @WORD
    int unused1();

    @WORD
    int wType();
  }
}
