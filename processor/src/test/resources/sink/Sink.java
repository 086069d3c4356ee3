package sink;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.github.sizeis.*;
import io.github.sizeis.BigEndian;
import io.github.sizeis.c.*;
import io.github.sizeis.runtime.Adapter;
import io.github.sizeis.windows.*;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every construct of the language. The tests read ranges and lengths from the names. */
@Idl(dumps = true)
public interface Sink {

  @Typedef(value = DWORD.class, adapter = SecondsAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface SECONDS {}

  @Typedef(SECONDS.class)
  @Target(ElementType.TYPE_USE)
  @interface TIMEOUT {}

  @Typedef(value = ULONGLONG.class, adapter = MillisAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface MILLIS {}

  @Typedef(value = PAIR.class, adapter = UuidAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface UUID_T {}

  class SecondsAdapter implements Adapter.OfInt<Duration> {
    @Override public Duration fromInt(int raw) { return Duration.ofSeconds(raw & 0xFFFFFFFFL); }
    @Override public int toInt(Duration value) { return (int) value.getSeconds(); }
  }

  class MillisAdapter implements Adapter.OfLong<Duration> {
    @Override public Duration fromLong(long raw) { return Duration.ofMillis(raw); }
    @Override public long toLong(Duration value) { return value.toMillis(); }
  }

  class UuidAdapter implements Adapter.OfBytes<UUID> {
    @Override public UUID fromBytes(byte[] raw) {
      java.nio.ByteBuffer b = java.nio.ByteBuffer.wrap(raw);
      return new UUID(b.getLong(), b.getLong());
    }
    @Override public byte[] toBytes(UUID value) {
      return java.nio.ByteBuffer.allocate(16)
          .putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits()).array();
    }
  }

  class TagAdapter implements Adapter.OfInt<String> {
    @Override public String fromInt(int raw) { return Integer.toHexString(raw); }
    @Override public int toInt(String value) { return Integer.parseUnsignedInt(value, 16); }
  }

  enum Plain { A, B, C }

  enum Numbered { @CValue(-1) MINUS, @CValue(100) HUNDRED, @CValue(7) SEVEN, @CValue(100) CENT, @Unknown OTHER }

  enum Small { @CValue(0) ZERO, @CValue(255) ALL }

  interface Notify extends Callback {
    int call(int a);
  }

  /** Every scalar as every Java type, with <b>markup</b>, a {@link Sink link} &amp; a *&#47; end. */
  @Struct interface SCALARS {
    @Int8 byte i8_byte();
    @Int8 short i8_short();
    @Int8 int i8_int();
    @Int8 long i8_long();
    @BYTE byte u8_byte();
    @BYTE short u8_short();
    @BYTE int u8_int();
    @BYTE long u8_long();
    @Int16 short i16_short();
    @Int16 int i16_int();
    @Int16 long i16_long();
    @WORD short u16_short();
    @WORD int u16_int();
    @WORD long u16_long();
    @Int32 int i32_int();
    @Int32 long i32_long();
    @DWORD int u32_int();
    @DWORD long u32_long();
    @Int64 long i64_long();
    @ULONGLONG long u64_long();
    @FLOAT float f32_float();
    @FLOAT double f32_double();
    @CDouble double f64_double();
    @CLong long long_long();
    @CUlong long ulong_long();
    @IntptrT long intptr_long();
    @SizeT long uintptr_long();
    @WCHAR char u16char_char();
    @WCHAR short u16char_short();
    @WCHAR int u16char_int();
    @WCHAR long u16char_long();
    @WcharT int wchar_int();
    @CBool boolean bool8_boolean();
    @CBool byte bool8_byte();
    @CBool short bool8_short();
    @CBool int bool8_int();
    @CBool long bool8_long();
    @BOOL boolean bool32_boolean();
    @BOOL int bool32_int();
    @BOOL long bool32_long();
    @VARIANT_BOOL boolean bool16_boolean();
    @VARIANT_BOOL short bool16_short();
    @VARIANT_BOOL int bool16_int();
    @VARIANT_BOOL long bool16_long();
    byte plain_byte();
    short plain_short();
    int plain_int();
    long plain_long();
    float plain_float();
    double plain_double();
  }

  @Struct interface FIXED_ARRAYS {
    @Fixed(3) @Int8 byte[] i8_byte_x3();
    @Fixed(3) @Int8 short[] i8_short_x3();
    @Fixed(3) @Int8 int[] i8_int_x3();
    @Fixed(3) @Int8 long[] i8_long_x3();
    @Fixed(3) @BYTE byte[] u8_byte_x3();
    @Fixed(3) @BYTE short[] u8_short_x3();
    @Fixed(3) @BYTE int[] u8_int_x3();
    @Fixed(3) @BYTE long[] u8_long_x3();
    @Fixed(3) @Int16 short[] i16_short_x3();
    @Fixed(3) @Int16 int[] i16_int_x3();
    @Fixed(3) @Int16 long[] i16_long_x3();
    @Fixed(3) @WORD short[] u16_short_x3();
    @Fixed(3) @WORD int[] u16_int_x3();
    @Fixed(3) @WORD long[] u16_long_x3();
    @Fixed(3) @Int32 int[] i32_int_x3();
    @Fixed(3) @Int32 long[] i32_long_x3();
    @Fixed(3) @DWORD int[] u32_int_x3();
    @Fixed(3) @DWORD long[] u32_long_x3();
    @Fixed(3) @Int64 long[] i64_long_x3();
    @Fixed(3) @ULONGLONG long[] u64_long_x3();
    @Fixed(3) @FLOAT float[] f32_float_x3();
    @Fixed(3) @FLOAT double[] f32_double_x3();
    @Fixed(3) @CDouble double[] f64_double_x3();
    @Fixed(3) @CLong long[] long_long_x3();
    @Fixed(3) @CUlong long[] ulong_long_x3();
    @Fixed(3) @IntptrT long[] intptr_long_x3();
    @Fixed(3) @SizeT long[] uintptr_long_x3();
    @Fixed(3) @WCHAR char[] u16char_char_x3();
    @Fixed(3) @WCHAR short[] u16char_short_x3();
    @Fixed(3) @WCHAR int[] u16char_int_x3();
    @Fixed(3) @WCHAR long[] u16char_long_x3();
    @Fixed(3) @WcharT int[] wchar_int_x3();
    @Fixed(3) @CBool boolean[] bool8_boolean_x3();
    @Fixed(3) @CBool byte[] bool8_byte_x3();
    @Fixed(3) @CBool short[] bool8_short_x3();
    @Fixed(3) @CBool int[] bool8_int_x3();
    @Fixed(3) @CBool long[] bool8_long_x3();
    @Fixed(3) @BOOL boolean[] bool32_boolean_x3();
    @Fixed(3) @BOOL int[] bool32_int_x3();
    @Fixed(3) @BOOL long[] bool32_long_x3();
    @Fixed(3) @VARIANT_BOOL boolean[] bool16_boolean_x3();
    @Fixed(3) @VARIANT_BOOL short[] bool16_short_x3();
    @Fixed(3) @VARIANT_BOOL int[] bool16_int_x3();
    @Fixed(3) @VARIANT_BOOL long[] bool16_long_x3();
    @Fixed({2, 3}) int[] matrix_x6();
    @Fixed(2) List<PAIR> pairs_x2();
    @Fixed(2) List<@Ptr @Nullable PAIR> pointers_x2();
    @Fixed(2) List<Plain> plains_x2();
    @Fixed(2) List<@LPWSTR @Nullable String> names_x2();
    @Fixed(2) List<@TIMEOUT Duration> timeouts_x2();
    @Fixed(2) List<@UUID_T UUID> uuids_x2();
    @Fixed(2) List<@Of(BINARY.class) byte[]> binaries_x2();
  }

  @Struct interface COUNTED {
    @DWORD int n();
    @SizeIs("n") @Int8 byte[] shared_i8_byte();
    @SizeIs("n") @Int8 short[] shared_i8_short();
    @SizeIs("n") @Int8 int[] shared_i8_int();
    @SizeIs("n") @Int8 long[] shared_i8_long();
    @SizeIs("n") @BYTE byte[] shared_u8_byte();
    @SizeIs("n") @BYTE short[] shared_u8_short();
    @SizeIs("n") @BYTE int[] shared_u8_int();
    @SizeIs("n") @BYTE long[] shared_u8_long();
    @SizeIs("n") @Int16 short[] shared_i16_short();
    @SizeIs("n") @Int16 int[] shared_i16_int();
    @SizeIs("n") @Int16 long[] shared_i16_long();
    @SizeIs("n") @WORD short[] shared_u16_short();
    @SizeIs("n") @WORD int[] shared_u16_int();
    @SizeIs("n") @WORD long[] shared_u16_long();
    @SizeIs("n") @Int32 int[] shared_i32_int();
    @SizeIs("n") @Int32 long[] shared_i32_long();
    @SizeIs("n") @DWORD int[] shared_u32_int();
    @SizeIs("n") @DWORD long[] shared_u32_long();
    @SizeIs("n") @Int64 long[] shared_i64_long();
    @SizeIs("n") @ULONGLONG long[] shared_u64_long();
    @SizeIs("n") @FLOAT float[] shared_f32_float();
    @SizeIs("n") @FLOAT double[] shared_f32_double();
    @SizeIs("n") @CDouble double[] shared_f64_double();
    @SizeIs("n") @CLong long[] shared_long_long();
    @SizeIs("n") @CUlong long[] shared_ulong_long();
    @SizeIs("n") @IntptrT long[] shared_intptr_long();
    @SizeIs("n") @SizeT long[] shared_uintptr_long();
    @SizeIs("n") @WCHAR char[] shared_u16char_char();
    @SizeIs("n") @WCHAR short[] shared_u16char_short();
    @SizeIs("n") @WCHAR int[] shared_u16char_int();
    @SizeIs("n") @WCHAR long[] shared_u16char_long();
    @SizeIs("n") @WcharT int[] shared_wchar_int();
    @SizeIs("n") @CBool boolean[] shared_bool8_boolean();
    @SizeIs("n") @CBool byte[] shared_bool8_byte();
    @SizeIs("n") @CBool short[] shared_bool8_short();
    @SizeIs("n") @CBool int[] shared_bool8_int();
    @SizeIs("n") @CBool long[] shared_bool8_long();
    @SizeIs("n") @BOOL boolean[] shared_bool32_boolean();
    @SizeIs("n") @BOOL int[] shared_bool32_int();
    @SizeIs("n") @BOOL long[] shared_bool32_long();
    @SizeIs("n") @VARIANT_BOOL boolean[] shared_bool16_boolean();
    @SizeIs("n") @VARIANT_BOOL short[] shared_bool16_short();
    @SizeIs("n") @VARIANT_BOOL int[] shared_bool16_int();
    @SizeIs("n") @VARIANT_BOOL long[] shared_bool16_long();
  }

  @Struct interface LISTS {
    @SIZE_T long nPairs();
    @SizeIs("nPairs") List<PAIR> pairs();
    @SizeIs("nPointers") List<@Ptr PAIR> pointers();
    @WORD int nPointers();
    @BYTE int nMaybe();
    @SizeIs("nMaybe") @Nullable List<@Ptr @Nullable PAIR> maybe();
    short nNames();
    @SizeIs("nNames") List<@LPWSTR String> names();
    @SizeIs("nNames8") List<@Utf8 @Nullable String> names8();
    @BigEndian @DWORD int nNames8();
    @DWORD int nPlains();
    @SizeIs("nPlains") List<Plain> plains();
    @DWORD int nSmalls();
    @SizeIs("nSmalls") List<@BYTE Small> smalls();
    @DWORD int nTimeouts();
    @SizeIs("nTimeouts") List<@TIMEOUT Duration> timeouts();
    @DWORD int nUuids();
    @SizeIs("nUuids") List<@UUID_T UUID> uuids();
    @DWORD int nUuidPointers();
    @SizeIs("nUuidPointers") List<@Ptr @UUID_T UUID> uuidPointers();
    @DWORD int nBinaries();
    @SizeIs("nBinaries") List<@Of(BINARY.class) byte[]> binaries();
    @DWORD int nDoubles();
    @SizeIs("nDoubles") List<@Ptr(2) PAIR> doubles();
    @DWORD int nPointersOpaque();
    @SizeIs("nPointersOpaque") List<Pointer> opaques();
    @DWORD int cbUnits();
    @SizeIs(bytes = "cbUnits") @WORD short[] units();
    @DWORD int cbPairs();
    @SizeIs(bytes = "cbPairs") List<PAIR> pairsByBytes();
    @DWORD int nShared();
    @SizeIs("nShared") List<PAIR> sharedPairs();
    @SizeIs("nShared") int[] sharedInts();
    @DWORD int nBytes();
    @SizeIs("nBytes") byte @Nullable [] bytes();
  }

  @Struct interface PAIR { long first(); long second(); }

  @Struct(unwrap = true) interface BINARY {
    @DWORD int DataLength();
    @SizeIs("DataLength") byte[] Data();
  }

  @Struct(unwrap = true) interface MAYBE {
    @DWORD int Length();
    @Reserved int unused();
    @SizeIs("Length") byte @Nullable [] Data();
  }

  @Struct(adapter = TagAdapter.class) interface TAG { @DWORD int tag(); }

  @Struct(unwrap = true) interface NAME { @LPWSTR @Nullable String name(); }

  @Struct interface POINTERS {
    @Ptr PAIR pair();
    @Ptr @Nullable PAIR maybe();
    @Ptr(2) PAIR twice();
    @Ptr(2) @Nullable PAIR maybeTwice();
    @Of(BINARY.class) byte[] unwrapped();
    @Of(BINARY.class) byte @Ptr [] unwrappedPointer();
    @Of(BINARY.class) byte @Ptr @Nullable [] unwrappedMaybe();
    @Of(MAYBE.class) byte @Nullable [] maybeUnwrapped();
    @Of(MAYBE.class) byte @Ptr [] maybeUnwrappedPointer();
    @Of(NAME.class) @Nullable String unwrappedName();
    @Of(TAG.class) String hexTag();
    @Ptr @Of(TAG.class) String hexTagPointer();
    @UUID_T UUID uuid();
    @Ptr @UUID_T @Nullable UUID uuidMaybe();
    @UUID_T PAIR uuidAsPair();
    BINARY whole();
    Pointer opaque();
    @Nullable Pointer opaqueMaybe();
    @Nullable Notify nullCallback();
  }

  @Struct interface TEXTS {
    @LPWSTR String wide();
    @LPCWSTR @Nullable String wideMaybe();
    @LPSTR String ansi();
    @Utf8 String utf8();
    @Encoded("ISO-8859-1") String latin();
    @Encoded("UTF-32LE") String utf32();
    @Encoded("UTF-16BE") @Nullable String utf16be();
    @Fixed(8) @WCHAR String wide_x8();
    @Fixed(16) @Utf8 String utf8_x16();
    @Fixed(8) @LPSTR String ansi_x8();
    @Fixed(8) @Encoded("ISO-8859-1") String latin_x8();
    @Redacted @LPWSTR String secret();
  }

  @Struct interface ADAPTED {
    @SECONDS Duration seconds();
    @SECONDS int u32_seconds_int();
    @SECONDS long u32_seconds();
    @TIMEOUT Duration timeout();
    @MILLIS Duration millis();
    @BigEndian @TIMEOUT Duration timeoutBig();
    Plain plain();
    @WORD Plain plainShort();
    Numbered numbered();
    @BYTE Small small();
    @BigEndian @WORD Small smallBig();
    @BigEndian @WORD int u16_big();
    @BigEndian long i64_big();
    @BigEndian float f32_big();
    @BigEndian double f64_big();
    @BigEndian @WCHAR char u16char_big();
  }

  @Struct interface SIZED {
    @SizeOfThis @DWORD int cbSize();
    @Reserved @UINT_PTR long reserved();
    @Reserved @Fixed(3) byte[] reservedBytes();
    @BYTE int u8_first();
    @SizeOfThis @BigEndian @WORD int cbAgain();
  }

  @Struct(pack = 1, size = 21, size32 = 17) interface PACK1 { byte a(); long b(); @Ptr @Nullable PAIR c(); int d(); }
  @Struct(pack = 2) interface PACK2 { byte a(); long b(); @Ptr @Nullable PAIR c(); short d(); double e(); }
  @Struct(pack = 4) interface PACK4 { byte a(); long b(); @SIZE_T long uintptr_c(); byte d(); double e(); byte f(); }
  @Struct(pack = 8) interface PACK8 { byte a(); long b(); short c(); }

  @Struct interface PACKED {
    byte a();
    PACK1 p1();
    byte b();
    PACK2 p2();
    PACK4 p4();
    PACK8 p8();
    @Fixed(3) List<PACK1> p1_x3();
    @DWORD int n();
    @SizeIs("n") List<PACK2> p2s();
    long tail();
  }

  @Struct interface NODE {
    int value();
    @Ptr @Nullable NODE next();
    @DWORD int nChildren();
    @SizeIs("nChildren") List<NODE> children();
    @DWORD int nLinks();
    @SizeIs("nLinks") List<@Ptr @Nullable NODE> links();
  }

  @Struct interface OUTER {
    int a();
    Inner in();
    @Struct interface Inner {
      byte b();
      Deep deep();
      @Struct interface Deep { long c(); @LPWSTR @Nullable String d(); }
    }
  }

  /** Names that Java, records, builders, converters and JNA have plans of their own for. */
  @Struct interface NAMES {
    @CName("class") int class_();
    @CName("int") int int_();
    @CName("notify") int notify_();
    @CName("wait") int wait_();
    @CName("hashCode") int hashCode_();
    @CName("toString") int toString_();
    @CName("getClass") int getClass_();
    @CName("clone") int clone_();
    @CName("finalize") int finalize_();
    int equals_();
    int size(); int read(); int write(); int close(); int clear(); int getPointer();
    int build(); int builder(); int toBuilder(); int value(); int other(); int that(); int result(); int adopt();
    int memory(); int in(); int out(); int at(); int abi(); int i(); int n(); int e(); int address(); int count();
    int target(); int decode(); int encode(); int measure(); int shape(); int fromNative(); int toNative();
    int raw(); int field(); int structure(); int block(); int owning(); int ownBlock(); int getFieldOrder();
    int ALIGN_NONE(); int record(); int var(); int yield(); int sealed(); int permits(); int _x(); int x__y();
    @LPWSTR String string(); @LPWSTR String object(); Plain values(); int dump();
  }

  /** The same, where the value is a class. */
  @Struct interface NAMES2 {
    @Fixed(2) byte[] other_x2();
    @Fixed(2) byte[] result_x2();
    int other(); int that(); int result(); int adopt(); int name(); int value(); double hash();
    @LPWSTR String text(); @LPWSTR @Nullable String maybe();
  }

  @Struct interface Pointer_ { int a(); }
  @Struct("JnaStructure") interface Structure { int a(); }
  @Struct("JnaPointer") @CName("Pointer") interface Pointer__ { int a(); @Ptr @Nullable PAIR p(); }
  @Struct interface Memory { int a(); }
  @Struct interface Objects { int a(); @LPWSTR String b(); }
  @Struct interface Arrays { @Fixed(2) byte[] b_x2(); }
  @Struct("Listing") interface List_ { int n(); @SizeIs("n") List<PAIR> c(); }
  @Struct interface Reader { int a(); @LPWSTR String b(); }
  @Struct interface Thread { int a(); }
  @Struct interface Process { int a(); @LPWSTR String b(); }
}
