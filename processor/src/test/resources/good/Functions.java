package g;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.BigEndian;
import io.github.sizeis.CName;
import io.github.sizeis.CValue;
import io.github.sizeis.Case;
import io.github.sizeis.Const;
import io.github.sizeis.Fixed;
import io.github.sizeis.Grow;
import io.github.sizeis.Idl;
import io.github.sizeis.In;
import io.github.sizeis.InOut;
import io.github.sizeis.LengthIs;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.Range;
import io.github.sizeis.Redacted;
import io.github.sizeis.Reserved;
import io.github.sizeis.Resume;
import io.github.sizeis.Room;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Total;
import io.github.sizeis.Typedef;
import io.github.sizeis.Union;
import io.github.sizeis.Utf8;
import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.c.CLong;
import io.github.sizeis.c.SizeT;
import io.github.sizeis.c.WcharT;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.BYTE;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import io.github.sizeis.windows.WCHAR;
import io.github.sizeis.windows.WORD;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.Inet4Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that functions have. */
@Idl(
    library = {"functions", "libfunctions.so.1"},
    prefix = "Fun",
    convention = Idl.Convention.STDCALL)
@Status(value = "return == 0", names = Functions.Code.class, code = Status.Code.RETURNED_WINDOWS)
public interface Functions {

  /** Names of codes. */
  enum Code {
    @CValue(5)
    DENIED,
    @CValue(234)
    MORE_DATA
  }

  enum Color {
    RED,
    GREEN
  }

  enum Bit {
    @CValue(1)
    ONE,
    @CValue(2)
    TWO
  }

  @Typedef(value = DWORD.class, adapter = Ipv4Adapter.class)
  @Target(ElementType.TYPE_USE)
  @interface IP {}

  interface Compare extends Callback {
    int compare(Pointer a, Pointer b);
  }

  @Struct
  interface PAIR {
    int a();

    @LPWSTR
    @Nullable
    String b();
  }

  @Struct(unwrap = true)
  interface BYTES {
    @DWORD
    int n();

    @SizeIs("n")
    byte[] data();
  }

  @Struct
  interface FLAT {
    int quot();

    int rem();
  }

  /** Takes &amp; gives nothing; {@code <b>}. */
  void FunNothing();

  /** Every scalar. */
  @Status("1")
  @CLong
  long FunScalars(
      byte a,
      @BYTE int b,
      @WORD int c,
      @DWORD long d,
      long e,
      float f,
      double g,
      @BOOL boolean h,
      @WCHAR char i,
      @CLong long j,
      @SizeT long k,
      @WcharT int l,
      Color m,
      @DWORD Flags<Bit> n,
      @IP Inet4Address o,
      @BigEndian @WORD int p,
      @Reserved @DWORD int q,
      @Range(min = 1, max = 5) int r);

  /** Names that the generated code has itself. */
  @Status("return >= 0")
  int FunNames(
      int library, int source, int limits, int call, int size, @Out int out, int in, int at,
      @SizeIs("memory") byte[] n, int memory, int i, @Redacted @Utf8 String open, int SIZE,
      int values, int value);

  /** What the caller provides. */
  int FunIn(
      @LPWSTR @Nullable String name,
      @Utf8 String other,
      PAIR byValue,
      @Ptr PAIR pointer,
      @Ptr @Nullable PAIR orNull,
      @Of(BYTES.class) byte @Ptr [] bytes,
      @DWORD int count,
      @SizeIs("count") List<PAIR> pairs,
      @SizeIs("count") List<@Ptr PAIR> pointers,
      @SizeIs("2 * n") int[] numbers,
      int n,
      @Fixed(6) byte[] mac,
      @Nullable Compare compare,
      Compare needed,
      @Nullable Pointer opaque,
      @Const(7) @DWORD int level,
      @Const(-1) @CLong long all);

  /** What comes out. */
  int FunOut(
      @Out @DWORD long number,
      @Out PAIR pair,
      @Out @IP Inet4Address address,
      @Out @Fixed(4) int[] four,
      @Out Color color,
      @Out @Nullable Pointer handle,
      @InOut @DWORD int size,
      @Out @SizeIs("size") int[] room,
      @Out @SizeIs(bytes = "bytes") List<PAIR> many,
      @DWORD int bytes,
      @In @Out @SizeIs("3") List<FLAT> both,
      @InOut FLAT flat);

  /** What comes page by page. */
  int FunPages(
      @LPWSTR @Nullable String progress,
      @Out @Allocated(free = "FunFree(0, array, count)") @SizeIs("count")
          List<@Ptr @Nullable PAIR> array,
      @Out @DWORD int count,
      @Out @Total @DWORD int total,
      @InOut @Resume FLAT handle);

  /** What comes with more and more room. */
  int FunRoom(
      int room,
      @Out @SizeIs("2 * size") int[] numbers,
      @InOut @Grow(when = "return == 122") @SizeT long size);

  @Status("1")
  void FunRoomAlone(
      @Out @SizeIs("size") @LengthIs("0") int[] numbers,
      @Grow(when = "more", needed = "size + 1", from = 3) @WORD int size,
      @Out @BOOL boolean more);

  /** What is allocated. */
  int FunAllocated(
      @Out @Allocated(free = "FunFree(0, array, count)") @SizeIs("count") List<@Ptr PAIR> array,
      @Out @DWORD int count,
      @Out @Allocated(free = {"FunFree(1, text, 0)", "FunFreeAll(&pair)"}) @LPWSTR @Nullable
          String text,
      @Out @Allocated @Ptr @Nullable PAIR pair,
      @Out @Allocated(free = "FunFreeAll(&bytes)") @Of(BYTES.class) byte[] bytes);

  @Status("1")
  int FunFree(@WORD int kind, @Nullable Pointer p, @SizeT long n);

  void FunFreeAll(@InOut PAIR pair);

  @Allocated(free = "FunFree(n, return, n)")
  @SizeIs("n")
  @Nullable
  List<PAIR> FunReturned(@Out @DWORD int n);

  @Utf8
  @Allocated
  String FunText();

  FLAT FunByValue(FLAT flat);

  @Status(value = "return != 0", code = Status.Code.LAST_ERROR)
  @BOOL
  boolean FunLastError();

  @CName("FunLevels")
  int FunLevel1(@Const(1) int level, @Out @Allocated @Ptr PAIR info);

  @CName("FunLevels")
  int FunLevel2(@Const(2) int level, @Out @Allocated @Ptr FLAT info);

  void wait(@Nullable Pointer p);

  int load();

  @Struct
  interface SHORT_FORM {
    @WORD
    int family();

    int a();
  }

  @Struct
  interface LONG_FORM {
    @WORD
    int family();

    @LPWSTR
    @Nullable
    String name();

    @DWORD
    int n();

    @SizeIs("n")
    List<PAIR> pairs();
  }

  /** Its first field tells the member. */
  @Union(tag = "family")
  interface FORM {
    @Case(is = 1)
    SHORT_FORM brief();

    @Case(is = {2, 3})
    LONG_FORM full();
  }

  /** Unions that tell themselves what they hold. */
  @Status("1")
  int FunUnions(
      FORM byValue,
      @Ptr FORM pointer,
      @Ptr @Nullable FORM orNull,
      @DWORD int n,
      @SizeIs("n") List<FORM> row,
      @SizeIs("n") List<@Ptr @Nullable FORM> pointers,
      @Fixed(2) List<FORM> two,
      @Out FORM out,
      @InOut FORM inOut,
      @Out @SizeIs("size") List<FORM> room,
      @InOut @DWORD int size,
      @Out @Room(bytes = "bytes") @Ptr FORM own,
      @DWORD int bytes,
      @Out @Allocated(free = "FunFree(0, allocated, k)") @SizeIs("k") List<FORM> allocated,
      @Out @DWORD int k,
      @Out @Allocated(free = "FunFree(1, far, 0)") @Ptr(2) @Nullable FORM far);

  /** A struct in room of its own, with what it points to. */
  int FunOwnRoom(
      @Out @Room(bytes = "size") @Ptr PAIR pair,
      @InOut @Grow(when = "return == 122") @DWORD int size,
      @Out @Room("n") @LPWSTR String name,
      @SizeT long n);
}
