package io.github.sizeis.examples.bench;

import io.github.sizeis.Idl;
import io.github.sizeis.LengthIs;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.USHORT;
import io.github.sizeis.windows.WCHAR;
import java.util.List;

/** Strings of which the valid part is counted, as Windows' kernel has them. */
@Idl
public interface CountedStrings {

  @Struct(size = 16, size32 = 8)
  interface UNICODE_STRING {
    @USHORT
    int Length();

    @USHORT
    int MaximumLength();

    @SizeIs(bytes = "MaximumLength")
    @LengthIs(bytes = "Length")
    @WCHAR
    String Buffer();
  }

  @Struct(size = 16, size32 = 8)
  interface UNICODE_STRINGS {
    @DWORD
    int Count();

    @SizeIs("Count")
    List<UNICODE_STRING> Strings();
  }
}
