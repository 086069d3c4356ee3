package io.github.sizeis.examples.falls;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Utf8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code falls.c}, and three functions that it does not have. */
@Idl(library = "falls", prefix = "falls_")
interface Falls {
  @Struct
  interface item {
    int number();

    @Utf8
    @Nullable String name();
  }

  @Struct
  interface two_doubles {
    double x();

    double y();
  }

  @Struct
  interface three_floats {
    float x();

    float y();

    float z();
  }

  @Struct
  interface mixed {
    long whole();

    double part();
  }

  @Struct
  interface large {
    @Fixed(6)
    int[] numbers();

    double weight();
  }

  interface Turn extends Callback {
    void take();
  }

  int falls_sum(@SizeIs("n") List<item> items, int n);

  int falls_sum_pointers(@SizeIs("n") List<@Ptr item> items, int n);

  int falls_is_null(@SizeIs("n") List<item> items, int n);

  void falls_junk(
      @Out @Allocated @SizeIs("n") List<item> items,
      @Out @Allocated @SizeIs("n") List<@Ptr item> pointers,
      @Out int n);

  @Status("return == 0")
  int falls_take(@Out @Allocated(free = "falls_give_back(taken)") @Ptr item taken);

  int falls_give_back(@Nullable Pointer item);

  @Status("return == 0")
  int falls_lose(@Out @Allocated(free = "falls_missing_free(taken)") @Ptr item taken);

  int falls_missing_free(@Nullable Pointer item);

  int falls_lost();

  int falls_later(@SizeIs("n") List<item> items, int n, @Utf8 String more, Turn turn);

  two_doubles falls_two_doubles(two_doubles in);

  three_floats falls_three_floats(three_floats in);

  mixed falls_mixed(mixed in);

  large falls_large(large in);

  int falls_missing(int x);

  mixed falls_missing_struct(mixed in);
}
