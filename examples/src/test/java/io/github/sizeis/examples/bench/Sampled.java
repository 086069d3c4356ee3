package io.github.sizeis.examples.bench;

import io.github.sizeis.Idl;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.windows.DWORD;
import java.util.List;

/** Arrays of small structs, and of numbers. */
@Idl
public interface Sampled {

  @Struct(size = 16, size32 = 16)
  interface SAMPLE {
    int Id();

    @DWORD
    long Flags();

    double Value();
  }

  @Struct(size = 16, size32 = 8)
  interface SAMPLES {
    @DWORD
    int Count();

    @SizeIs("Count")
    List<SAMPLE> Samples();
  }

  @Struct(size = 16, size32 = 8)
  interface NUMBERS {
    @DWORD
    int Count();

    @SizeIs("Count")
    int[] Numbers();
  }
}
