package PACKAGE;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.github.sizeis.*;
import io.github.sizeis.c.*;
import io.github.sizeis.runtime.Flags;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Idl(library = "wild", header = {"#define WILD 1", "\"wild.h\""})
public interface Wild {
  int WILD_LIMIT = 12;
  @CName("") int OF_JAVA = 7;
  @CName("WILD_LIMIT") int LIMIT = 12;

  enum Kind { KIND_A, KIND_B, @CName("KIND_C") LAST, @Unknown OTHER }
  enum Flag { @CValue(1) FLAG_READ, @CValue(0xFFFFFFFFL) FLAG_ALL }
  enum Loss { @CValue(0xC0000005L) ERROR_LOST }
  @CName("") enum OfJava { NOT_IN_C }

  @CName("struct point") @Struct interface point { int x(); @Uint16 int y(); @Uint16 int z(); }

  interface Done extends Callback { void call(Pointer at, int how); }

  //// wild
  @Struct("WildThing") interface wild {
    point from();
    @Ptr @Nullable point to();
    @SizeIs("count") List<@Ptr point> all();
    @SizeT long count();
    @CUlong long mask();
    double weight();
    Kind kind();
    int raw();
    @Uint32 Flags<Flag> flags();
    byte sign();
    @Fixed(6) byte[] bytes();
    @Fixed({3, 4}) int[] grid();
    @Utf8 @Nullable String name();
    @Terminated List<@Utf8 String> names();
    @Fixed(16) @Utf8 String title();
    @Fixed(3) @Ptr @Uint32 int[] numbers();
    @SizeIs("count") List<@Ptr @Nullable @Uint32 Integer> some();
    @SizeIs("count") List<@Ptr(2) point> far();
    @Inline @Fixed({3, 8}) List<@Utf8 String> titles();
    @Nullable Pointer data();
    @Nullable Done done();
    @Nullable Pointer opaque();
    @UintptrT long handle();
    @SizeIs("count") byte[] blob();
    @CBool boolean on();
  }

  //// packed
  @CName("struct packed") @Struct(pack = 1) interface packed { @Uint8 int first(); @Uint32 int second(); }

  //// bits
  @CName("struct bits") @Struct("BitRow") interface bits {
    @Uint16 int head();
    @Bits(3) @Uint32 int low();
    @Bits(5) @Uint32 int high();
    @Bits(6) int level();
    @Uint32 int tail();
  }

  //// variant
  @CName("struct variant") @Struct interface variant {
    int kind();
    @CName("") content content();
    pair pair();
    int rest();

    @Untagged @Union interface content {
      long number();
      @CName("") halves both();
      @Struct interface halves { @Uint32 int low(); @Uint32 int high(); }
    }

    @Struct interface pair { short left(); short right(); }
  }

  //// halves
  @Untagged @Union interface halves { short whole(); @Fixed(2) byte[] parts(); }

  //// node
  @CName("struct node") @Struct(partial = true) interface node { @Next @Ptr @Nullable node next(); int value(); }

  //// row
  @CName("struct row") @Struct interface row {
    @Uint32 int count();
    @SizeIs("count") @Inline(1) List<point> points();
  }

  //// madeUp
  @CName("") @Struct interface madeUp { int x(); }

  //// functions
  int wild_poll(@InOut @SizeIs("n") List<point> points, @CUlong long n, int timeout);

  void wild_narrow(short small, float real);

  @Allocated @Utf8 @Nullable String wild_name(@UintptrT long handle, long position);

  point wild_move(point from, double by);

  @Uint32 int wild_open(@Utf8 String name, @Out @Allocated @Ptr @Nullable point found, @CBool boolean quiet);

  int wild_again(int times);

  @CName("wild_again") int wild_once(@Const(1) int times);
}
