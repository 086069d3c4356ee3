package io.github.sizeis.examples.frames;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.CName;
import io.github.sizeis.Case;
import io.github.sizeis.Chain;
import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.Inline;
import io.github.sizeis.LengthIs;
import io.github.sizeis.MultiSz;
import io.github.sizeis.Next;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.Room;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.SwitchIs;
import io.github.sizeis.Terminated;
import io.github.sizeis.Union;
import io.github.sizeis.Utf8;
import io.github.sizeis.c.Uint32;
import io.github.sizeis.c.Uint8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code frames.c}: functions that change their arguments, rightly and wrongly. */
@Idl(library = "frames", prefix = "frames_", deepFree = true)
interface Frames {
  @Struct
  interface bytes {
    @Uint32
    int n();

    @SizeIs("n")
    byte[] p();
  }

  void frames_bytes(@InOut bytes b, @Uint32 int n, int move);

  void frames_each(
      @InOut @SizeIs("k") List<bytes> list,
      @Uint32 int k,
      @Uint32 int which,
      @Uint32 int n,
      int move);

  void frames_swap(@InOut bytes a, @InOut bytes b, @Uint32 int an, @Uint32 int bn);

  void frames_exchange(@InOut @SizeIs("k") List<bytes> list, @Uint32 int k);

  void frames_replace(@InOut bytes b, @Uint32 int n);

  void frames_itself(@InOut bytes b, @Uint32 int n);

  @Struct
  interface maybe {
    @Uint32
    int n();

    @SizeIs("n")
    byte @Nullable [] p();
  }

  @CName("frames_bytes")
  void frames_maybe(@InOut maybe b, @Uint32 int n, int move);

  @Struct
  interface part {
    @Uint32
    int cap();

    @Uint32
    int n();

    @SizeIs("cap")
    @LengthIs("n")
    int[] p();
  }

  void frames_part(@InOut part window, @Uint32 int cap, @Uint32 int n);

  @Struct
  interface point {
    int x();

    int y();
  }

  @Struct
  interface points {
    @Uint32
    int n();

    @SizeIs("n")
    List<point> p();
  }

  void frames_points(@InOut points some, @Uint32 int n);

  void frames_flat(@InOut @SizeIs("n") int[] p, @InOut @Uint32 int n, @Uint32 int more);

  void frames_part_of_room(
      @Out @SizeIs("cap") @LengthIs("n") int[] p,
      @InOut @Uint32 int cap,
      @Out @Uint32 int n,
      @Uint32 int new_cap,
      @Uint32 int new_n);

  @Struct
  interface texts {
    @Utf8
    String text();

    @Uint32
    int n();

    @SizeIs("n")
    @Utf8
    String counted();

    @Terminated
    int[] numbers();

    @MultiSz
    List<@Utf8 String> list();
  }

  void frames_endless(@InOut texts t, @Uint32 int what, @Uint32 int n);

  @Struct
  interface node {
    @Next
    @Ptr
    @Nullable node next();

    int id();

    @SizeIs("n")
    List<@Ptr point> points();

    @Uint32
    int n();
  }

  @Struct
  interface nodes {
    @Chain
    List<node> first();
  }

  void frames_nodes(@InOut nodes chain, @Uint32 int what);

  @Struct
  interface tail {
    @Uint32
    int n();

    @SizeIs("n")
    @Inline
    int[] numbers();
  }

  @Struct
  interface tails {
    @Ptr
    tail tail();
  }

  void frames_tail(@InOut tails t, @Uint32 int n);

  @Struct
  interface small {
    @Uint8
    short number();
  }

  @Struct
  interface choice {
    @Uint32
    int tag();

    @SwitchIs("tag")
    content content();

    @Union
    interface content {
      @Case(is = 1)
      @Ptr
      small small();

      @Case(is = 2)
      @Ptr
      point large();

      @Case(is = 3)
      int number();
    }
  }

  void frames_choice(@InOut choice c, @Uint32 int tag);

  @Allocated
  @Ptr
  point frames_filled(@Out point p);

  @Allocated
  @Ptr
  point frames_not_a_point(@Out int x, @Out int y);

  @Allocated
  @Utf8
  String frames_back(@Utf8 String s, int move);

  @Struct
  interface room {
    @Uint32
    int n();

    @SizeIs("n")
    int[] p();
  }

  void frames_room(@Out @Room(bytes = "size") @Ptr room first, @Uint32 int size, @Uint32 int n);

  void frames_rooms(
      @Out @Room(bytes = "size") @Ptr room first,
      @Uint32 int size,
      @Out @Room(bytes = "size") @Ptr room other,
      @Uint32 int n);

  void frames_cut(@Out @Room("n") @Utf8 String s, @Uint32 int n);

  @Struct
  interface borrowed {
    @Utf8
    String given();

    @Utf8
    String own();
  }

  void frames_borrow(
      @Utf8 String given, @Out @Allocated(free = "frames_free(b)", deep = true) @Ptr borrowed b);

  @Allocated(free = "frames_free(return)")
  @Utf8
  String frames_same(@Utf8 String s);

  void frames_free(@Nullable Pointer p);

  int frames_live();

  @Status(value = "return == 0", message = "reason")
  int frames_fail(@Fixed(3) byte[] buffer, @Out @Allocated @Utf8 @Nullable String reason);
}
