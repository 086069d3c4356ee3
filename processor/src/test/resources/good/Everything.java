package g;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.github.sizeis.Align;
import io.github.sizeis.BigEndian;
import io.github.sizeis.Bits;
import io.github.sizeis.CName;
import io.github.sizeis.CValue;
import io.github.sizeis.Case;
import io.github.sizeis.Default;
import io.github.sizeis.Chain;
import io.github.sizeis.Encoded;
import io.github.sizeis.FirstIs;
import io.github.sizeis.Fixed;
import io.github.sizeis.FullPtr;
import io.github.sizeis.Idl;
import io.github.sizeis.Ignore;
import io.github.sizeis.Inline;
import io.github.sizeis.LastIs;
import io.github.sizeis.LengthIs;
import io.github.sizeis.MaxIs;
import io.github.sizeis.MultiSz;
import io.github.sizeis.Next;
import io.github.sizeis.Of;
import io.github.sizeis.Ptr;
import io.github.sizeis.Redacted;
import io.github.sizeis.Reserved;
import io.github.sizeis.SizeIs;
import io.github.sizeis.SizeOfThis;
import io.github.sizeis.Struct;
import io.github.sizeis.SwitchIs;
import io.github.sizeis.Terminated;
import io.github.sizeis.Typedef;
import io.github.sizeis.Union;
import io.github.sizeis.Unknown;
import io.github.sizeis.Untagged;
import io.github.sizeis.Utf8;
import io.github.sizeis.adapters.FileTimeAdapter;
import io.github.sizeis.adapters.GuidAdapter;
import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.c.CBool;
import io.github.sizeis.c.CLong;
import io.github.sizeis.c.SizeT;
import io.github.sizeis.c.WcharT;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.BYTE;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LONG;
import io.github.sizeis.windows.LPSTR;
import io.github.sizeis.windows.LPWSTR;
import io.github.sizeis.windows.QWORD;
import io.github.sizeis.windows.ULONG_PTR;
import io.github.sizeis.windows.VARIANT_BOOL;
import io.github.sizeis.windows.WCHAR;
import io.github.sizeis.windows.WORD;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.Inet4Address;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the language has; a {@code <b>} &amp; a path C:\\users, {@link #LIMIT}.
 *
 * <p>A second paragraph.
 */
@Idl(library = "everything", prefix = "Every", deepFree = true)
public interface Everything {

  /** A constant is none of the processor's business. */
  int LIMIT = 16;

  /** A typedef with an adapter. */
  @Typedef(value = DWORD.class, adapter = Ipv4Adapter.class)
  @Target(ElementType.TYPE_USE)
  @interface IP_ADDRESS {}

  /** A typedef of a typedef. */
  @Typedef(IP_ADDRESS.class)
  @Target(ElementType.TYPE_USE)
  @interface IP_MASK {}

  /** A typedef of a string. */
  @Typedef(LPWSTR.class)
  @Target(ElementType.TYPE_USE)
  @interface NAME {}

  /** A typedef of a struct, with an adapter. */
  @Typedef(value = DATE_TIME.class, adapter = FileTimeAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface STAMP {}

  /** Numbered by order. */
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  /** Numbered by hand. */
  enum Code {
    @CValue(1)
    ONE,
    @CValue(0xFFFFFFFFL)
    ALL,
    @Unknown
    OTHER
  }

  /** A callback. */
  interface Notify extends Callback {
    /**
     * Calls back.
     *
     * @param code what happened
     */
    void callback(int code);
  }

  /** Seen through an adapter. */
  @Struct(adapter = FileTimeAdapter.class, size = 8, size32 = 8)
  interface DATE_TIME {
    @DWORD
    int dwLowDateTime();

    @DWORD
    int dwHighDateTime();
  }

  /** Through an adapter over bytes. */
  @Struct(adapter = GuidAdapter.class)
  interface GUID {
    @DWORD
    int Data1();

    @WORD
    int Data2();

    @WORD
    int Data3();

    @Fixed(8)
    byte[] Data4();
  }

  /** Unwraps to bytes. */
  @Struct(unwrap = true)
  interface BLOB {
    @DWORD
    int Length();

    @SizeIs("Length")
    byte[] Data();
  }

  /** Unwraps to bytes that may be null. */
  @Struct(unwrap = true)
  interface MAYBE_BLOB {
    @SizeIs("Length")
    byte @Nullable [] Data();

    @SizeT
    long Length();
  }

  /** Unwraps to a list of structs. */
  @Struct(unwrap = true)
  interface NODES {
    @DWORD
    int Count();

    @SizeIs("Count")
    List<@Ptr NODE> Nodes();
  }

  /** Scalars of all kinds. */
  @Struct
  interface SCALARS {
    byte a();

    short b();

    int c();

    long d();

    float e();

    double f();

    @BYTE
    int g();

    @WORD
    int h();

    @DWORD
    long i();

    @QWORD
    long j();

    @BOOL
    boolean k();

    @CBool
    boolean l();

    @VARIANT_BOOL
    boolean m();

    @WCHAR
    char n();

    @CLong
    long o();

    @SizeT
    long p();

    @WcharT
    int q();

    @BigEndian
    @WORD
    int r();

    @BigEndian
    double s();

    /** An unsigned number of a Java keyword's name. @see nothing */
    @CName("class")
    @ULONG_PTR
    long class_();

    @CName("wait")
    int wait_();

    Color color();

    @DWORD
    Code code();

    @BYTE
    Color small();

    @IP_ADDRESS
    Inet4Address address();

    @IP_MASK
    int mask();

    @BigEndian
    @IP_MASK
    Inet4Address network();
  }

  /** Strings of all kinds. */
  @Struct
  interface STRINGS {
    @LPWSTR
    String a();

    @LPWSTR
    @Nullable String b();

    @LPSTR
    String c();

    @Utf8
    @Nullable String d();

    @Encoded("ISO-8859-15")
    String e();

    @NAME
    String f();

    @Fixed(LIMIT)
    @WCHAR
    String g();

    @Fixed(8)
    @Utf8
    String h();

    @DWORD
    int n();

    @SizeIs("n")
    List<@LPWSTR String> i();

    @SizeIs("n")
    List<@Utf8 @Nullable String> j();

    @Fixed(3)
    List<@LPSTR String> k();

    @Redacted
    @LPWSTR
    String password();
  }

  /** Structs of all kinds, and arrays of them. */
  @Struct
  interface NODE {
    @SizeOfThis
    @DWORD
    int cbSize();

    @Reserved
    @DWORD
    int reserved();

    @Reserved
    @Fixed(3)
    byte[] padding();

    SCALARS scalars();

    @Ptr
    STRINGS strings();

    @Ptr
    @Nullable NODE next();

    @Ptr(2)
    @Nullable NODE other();

    @Of(DATE_TIME.class)
    Instant created();

    @STAMP
    Instant changed();

    DATE_TIME raw();

    @Of(GUID.class)
    UUID id();

    @Of(BLOB.class)
    byte[] blob();

    @Of(BLOB.class)
    byte @Ptr @Nullable [] pointer();

    @Of(MAYBE_BLOB.class)
    byte @Nullable [] maybe();

    @DWORD
    int n();

    @SizeIs("n")
    List<NODE> inRow();

    @SizeIs("n")
    List<@Ptr @Nullable NODE> far();

    @SizeIs("n")
    List<@IP_ADDRESS Inet4Address> addresses();

    @SizeIs("n")
    List<Color> colors();

    @SizeIs("n")
    List<BLOB> blobs();

    @SizeIs("n")
    List<@Of(DATE_TIME.class) Instant> times();

    @WORD
    int cb();

    @SizeIs(bytes = "cb")
    @DWORD
    int[] numbers();

    @SizeIs("m")
    double @Nullable [] doubles();

    @SizeT
    long m();

    @Fixed({2, 3})
    short[] grid();

    @Fixed(2)
    List<SCALARS> two();

    @Fixed(2)
    List<@Ptr @Nullable STRINGS> twoFar();

    Pointer opaque();

    @Nullable Notify notify_();

    Inner inner();

    /** An anonymous struct. */
    @Struct
    interface Inner {
      int x();

      Innermost y();

      /** One more. */
      @Struct
      interface Innermost {
        int z();
      }
    }
  }

  /** Ends with a flexible array. */
  @Struct
  interface TABLE {
    @DWORD
    int n();

    @SizeIs("n")
    @Inline
    List<SCALARS> rows();
  }

  /** Ends with one that declares no element. */
  @Struct(unwrap = true)
  interface TAIL_BLOB {
    @WORD
    int cb();

    @SizeIs(bytes = "cb")
    @Inline(0)
    short[] data();
  }

  /** Uses such structs. */
  @Struct
  interface TABLES {
    @Ptr
    TABLE one();

    @DWORD
    int n();

    @SizeIs("n")
    List<@Ptr @Nullable TABLE> all();

    @Of(TAIL_BLOB.class)
    short @Ptr @Nullable [] blob();

    @Of(TAIL_BLOB.class)
    short[] last();
  }

  /** Ends with pointers. */
  @Struct
  interface LINKS {
    @DWORD
    int n();

    @SizeIs("2 * n")
    @Inline
    List<@Ptr @Nullable LINKS> links();
  }

  /** A union that is all there is of its struct. */
  @Struct
  interface ELEMENT {
    Color Type();

    @SwitchIs("Type")
    ELEMENT_UNION Element();

    /** Anonymous. */
    @Union
    interface ELEMENT_UNION {
      /** Chosen by two. */
      @Case({"RED", "GREEN"})
      @Ptr
      NODE Node();

      @Case("BLUE")
      void none();
    }
  }

  /** Counts outside, a default, and numbers. */
  @Struct
  interface VARIANT {
    @SwitchIs("Type")
    VALUES Values();

    @DWORD
    int Count();

    @DWORD
    int Type();

    /** Arms of all kinds. */
    @Union
    interface VALUES {
      @Case(is = 1)
      @BYTE
      int Byte();

      @Case(is = 2)
      @LPWSTR
      @Nullable String String();

      @Case(is = 3)
      @SizeIs("Count")
      byte[] Bytes();

      @Case(is = 4)
      @SizeIs("Count + 1")
      @Nullable List<NODE> Nodes();

      @Case(is = {6, 7})
      @Fixed(3)
      short[] shorts();

      @Case(is = 8)
      @STAMP
      Instant time();

      @Case(is = 9)
      Color color();

      @Default
      @Redacted
      @QWORD
      long other();
    }
  }

  /** Used by several structs. */
  @Union("Chosen")
  interface NAMED {
    @Case(is = 0)
    float zero();

    @Case(is = {1, 2})
    double one();

    @Default
    void none();
  }

  /** The discriminant tells more than the arm. */
  @Struct
  interface FLAGGED {
    @DWORD
    int flags();

    @SwitchIs("flags & 3")
    NAMED named();

    @SwitchIs("flags >> 2 | (level << 4)")
    NAMED again();

    int level();
  }

  /** Nothing tells the member. */
  @Untagged
  @Union(size = 8, size32 = 8)
  interface OVERLAY {
    @QWORD
    long QuadPart();

    @DWORD
    int low();

    Color color();

    @IP_ADDRESS
    Inet4Address address();

    @BOOL
    boolean truth();

    @Ptr
    OVERLAY itself();

    PARTS parts();

    /** Two halves. */
    @Struct
    interface PARTS {
      @DWORD
      int LowPart();

      int HighPart();
    }
  }

  /** The first field tells the member. */
  @Union(tag = "sa_family")
  interface ADDRESS {
    @Case(is = 2)
    ADDRESS4 in();

    @Case(is = {10, 23})
    ADDRESS6 in6();

    @Default
    OTHER_ADDRESS other();
  }

  /** One kind of address. */
  @Struct
  interface ADDRESS4 {
    @WORD
    int sin_family();

    @IP_ADDRESS
    Inet4Address address();
  }

  /** Another kind. */
  @Struct
  interface ADDRESS6 {
    @WORD
    int sin6_family();

    @Fixed(16)
    byte[] address();

    @LPWSTR
    @Nullable String name();
  }

  /** Any kind. */
  @Struct
  interface OTHER_ADDRESS {
    @WORD
    int sa_family();

    @Fixed(14)
    byte[] rest();
  }

  /** Uses of both. */
  @Struct
  interface ADDRESSES {
    OVERLAY overlay();

    ADDRESS here();

    @Ptr
    @Nullable ADDRESS there();

    @DWORD
    int n();

    @SizeIs("n")
    List<@Ptr ADDRESS> all();

    @SizeIs("n")
    List<OVERLAY> overlays();
  }

  /** A union in a union, and more than the union. */
  @Struct(pack = 1)
  interface DEEP {
    byte a();

    @SwitchIs("a")
    OUTER outer();

    byte b();

    /** Packed. */
    @Union(pack = 1, size = 17)
    interface OUTER {
      @Case(is = 1)
      @SwitchIs("b")
      INNER inner();

      @Case(is = -1)
      @Fixed(17)
      byte[] bytes();

      /** The inner one. */
      @Union
      interface INNER {
        @Case(is = 1)
        ANONYMOUS a();

        @Case(is = 2)
        int b();

        /** A struct in a union. */
        @Struct
        interface ANONYMOUS {
          long c();
        }
      }
    }
  }

  /** One of a chain. */
  @Struct
  interface LINK {
    @LPWSTR
    @Nullable String name();

    @Next
    @Ptr
    @Nullable LINK next();

    @Chain
    List<LINK> children();

    @Ignore
    @Ptr
    @Nullable LINK previous();
  }

  /** One of a chain, with a tail. */
  @Struct
  interface LONG_LINK {
    @Next
    @Ptr
    @Nullable LONG_LINK next();

    @DWORD
    int n();

    @SizeIs("n")
    @Inline
    byte[] data();
  }

  /** Chains. */
  @Struct
  interface CHAINS {
    @Chain
    List<LINK> far();

    @Chain
    @Inline
    List<LINK> near();

    @Chain
    List<LONG_LINK> variable();

    @FullPtr
    LINK one();

    @FullPtr
    @Nullable CHAINS other();

    @DWORD
    int n();

    @SizeIs("n")
    List<@FullPtr @Nullable TABLE> all();
  }

  /** Packed. */
  @Struct(pack = 2, value = "Tight")
  interface PACKED {
    byte a();

    @QWORD
    long b();

    @Ptr
    @Nullable PACKED c();
  }

  /** Used from elsewhere. */
  @Struct(unwrap = true)
  interface ONE_STRING {
    @LPWSTR
    @Nullable String s();
  }

  /** Aligned. */
  @Struct(align = 16)
  interface ALIGNED {
    byte a();

    @Align(8)
    int b();
  }

  /** Bit fields. */
  @Struct
  interface BIT_FIELDS {
    /** Three bits. */
    @Bits(3)
    @DWORD
    int a();

    @Bits(1)
    @DWORD
    boolean b();

    @Bits(4)
    @LONG
    long c();

    @Reserved
    @Bits(5)
    @DWORD
    int pad();

    @Bits(4)
    Color d();

    @Bits(2)
    @BYTE
    int n();

    @Reserved
    @Bits(0)
    @DWORD
    int end();

    @Bits(33)
    @QWORD
    long e();

    @SizeIs("n")
    int[] f();
  }

  /** Valid parts of arrays. */
  @Struct
  interface WINDOWS {
    /** The room. */
    @DWORD
    int Capacity();

    @DWORD
    int First();

    @DWORD
    int Length();

    @SizeIs("Capacity")
    @FirstIs("First")
    @LengthIs("Length")
    @DWORD
    int[] Data();

    @WORD
    int cb();

    @MaxIs("Capacity")
    @LengthIs(bytes = "cb")
    @Nullable
    List<BLOB> Blobs();

    @BYTE
    int used();

    @Fixed(255)
    @LengthIs("used")
    byte[] Pattern();

    int last();

    @Fixed(4)
    @LastIs("last")
    List<@Ptr GUID> Guids();
  }

  /** Counted strings, and what ends with a sentinel. */
  @Struct
  interface RUNS {
    @WORD
    int Length();

    @WORD
    int MaximumLength();

    @SizeIs(bytes = "MaximumLength")
    @LengthIs(bytes = "Length")
    @WCHAR
    String Buffer();

    @DWORD
    int cb();

    @SizeIs(bytes = "cb")
    @Utf8
    @Nullable
    String Text();

    @BYTE
    int used();

    @Fixed(16)
    @LengthIs("used")
    @LPSTR
    String Inline();

    @Terminated(-1)
    int[] Numbers();

    @Terminated
    @Nullable
    List<@Ptr GUID> Pointers();

    @Terminated
    List<@Utf8 String> Arguments();

    @Terminated
    List<BLOB> Structs();

    @MultiSz
    List<@WCHAR String> Words();

    @MultiSz
    @Nullable
    List<@LPSTR String> Narrow();
  }

  /** Counts over more than fields. */
  @Struct
  interface COUNTS {
    RUNS Runs();

    @Ptr
    @DWORD
    int n();

    @Ptr
    @Nullable
    @WORD
    Integer m();

    @Ptr
    @Nullable
    @BYTE
    Short s();

    @SizeIs("n + LIMIT")
    byte[] Data();

    @SizeIs("Runs.MaximumLength ^ 3")
    List<BLOB> Blobs();

    @DWORD
    int used();

    @SizeIs("Runs.MaximumLength * n")
    @LengthIs("used")
    short[] Window();
  }
}
