package io.github.sizeis.examples.byteorder;

import com.sun.jna.Pointer;
import io.github.sizeis.BigEndian;
import io.github.sizeis.Bits;
import io.github.sizeis.CValue;
import io.github.sizeis.Case;
import io.github.sizeis.Chain;
import io.github.sizeis.Encoded;
import io.github.sizeis.Fixed;
import io.github.sizeis.FullPtr;
import io.github.sizeis.Idl;
import io.github.sizeis.Inline;
import io.github.sizeis.MultiSz;
import io.github.sizeis.Next;
import io.github.sizeis.Of;
import io.github.sizeis.Ptr;
import io.github.sizeis.Reserved;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.SwitchIs;
import io.github.sizeis.Terminated;
import io.github.sizeis.Typedef;
import io.github.sizeis.Union;
import io.github.sizeis.Utf8;
import io.github.sizeis.adapters.FileTimeAdapter;
import io.github.sizeis.adapters.GuidAdapter;
import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.adapters.Ipv4NetworkOrderAdapter;
import io.github.sizeis.adapters.UnixSecondsAdapter;
import io.github.sizeis.c.CBool;
import io.github.sizeis.c.CDouble;
import io.github.sizeis.c.CFloat;
import io.github.sizeis.c.CLong;
import io.github.sizeis.c.CUlong;
import io.github.sizeis.c.Char16T;
import io.github.sizeis.c.Int16;
import io.github.sizeis.c.Int32;
import io.github.sizeis.c.Int64;
import io.github.sizeis.c.Int8;
import io.github.sizeis.c.SizeT;
import io.github.sizeis.c.SsizeT;
import io.github.sizeis.c.Uint16;
import io.github.sizeis.c.Uint32;
import io.github.sizeis.c.Uint64;
import io.github.sizeis.c.Uint8;
import io.github.sizeis.c.WcharT;
import io.github.sizeis.runtime.Flags;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.Inet4Address;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The structs of {@code mixed.c}: everything in memory to which the byte order matters. */
@Idl(dumps = true)
interface Mixed {

  enum Kind {
    @CValue(0x0102)
    FIRST,
    @CValue(0x0304)
    SECOND
  }

  enum Mark {
    @CValue(1)
    LOW,
    @CValue(0x80000000L)
    HIGH
  }

  @Typedef(value = Uint32.class, adapter = Ipv4Adapter.class)
  @Target(ElementType.TYPE_USE)
  @interface HostAddress {}

  @Typedef(value = Uint32.class, adapter = Ipv4NetworkOrderAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface NetworkAddress {}

  @Typedef(value = Int64.class, adapter = UnixSecondsAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface Seconds {}

  @Struct
  interface scalars {
    @Int8
    byte i8();

    @Uint8
    int u8();

    @Int16
    short i16();

    @Uint16
    int u16();

    @Int32
    int i32();

    @Uint32
    long u32();

    @Int64
    long i64();

    @Uint64
    long u64();

    @CFloat
    float f();

    @CDouble
    double d();

    @CLong
    long l();

    @CUlong
    long ul();

    @SsizeT
    long ss();

    @SizeT
    long s();

    @WcharT
    int w();

    @Char16T
    char c16();

    @CBool
    boolean yes();

    Kind kind();

    @Uint16
    Kind narrow();

    @Uint32
    Flags<Mark> marks();
  }

  @Struct
  interface network {
    @BigEndian
    @Uint16
    int port();

    @BigEndian
    @Int16
    short s();

    @BigEndian
    @Uint32
    long u32();

    @BigEndian
    @Int64
    long i64();

    @BigEndian
    @CFloat
    float f();

    @BigEndian
    @CDouble
    double d();

    @BigEndian
    @Char16T
    char c16();

    @BigEndian
    @Uint32
    Kind kind();

    @BigEndian
    @Uint32
    Flags<Mark> marks();

    @BigEndian
    @HostAddress
    Inet4Address address();

    @BigEndian
    @Uint16
    int n();

    @SizeIs("n")
    @Uint16
    short[] counted();
  }

  @Struct
  interface bits {
    @Bits(1)
    @Uint32
    boolean one();

    @Bits(7)
    @Uint32
    int seven();

    @Bits(12)
    @Int32
    int twelve();

    @Bits(17)
    @Uint32
    int seventeen();

    @Bits(3)
    @Uint8
    int three();

    @Bits(33)
    @Uint64
    long thirtyThree();

    @Bits(31)
    @Int64
    int thirtyOne();

    @Bits(64)
    @Uint64
    long all();

    @Bits(5)
    @Uint16
    int five();

    @Uint8
    int between();

    @Reserved
    @Bits(3)
    @Uint8
    int gap();

    @Bits(4)
    @Uint8
    int four();
  }

  @Struct(pack = 1)
  interface tight {
    @Bits(3)
    @Uint8
    int three();

    @Bits(17)
    @Int32
    int seventeen();

    @Bits(9)
    @Uint16
    int nine();

    @Bits(60)
    @Uint64
    long sixty();
  }

  @Struct(adapter = GuidAdapter.class)
  interface guid {
    @Uint32
    int Data1();

    @Uint16
    short Data2();

    @Uint16
    short Data3();

    @Fixed(8)
    byte[] Data4();
  }

  @Struct(adapter = FileTimeAdapter.class)
  interface filetime {
    @Uint32
    int low();

    @Uint32
    int high();
  }

  @Struct
  interface adapted {
    @Of(guid.class)
    UUID id();

    @Of(filetime.class)
    Instant time();

    @HostAddress
    Inet4Address host();

    @NetworkAddress
    Inet4Address network();

    @Seconds
    Instant seconds();

    @Fixed(2)
    List<@NetworkAddress Inet4Address> both();
  }

  @Struct
  interface pair {
    @Uint16
    int a();

    @Uint32
    int b();
  }

  @Struct
  interface link {
    @Int32
    int number();

    @Next
    @Ptr
    @Nullable link next();
  }

  @Struct
  interface choice {
    Kind kind();

    @SwitchIs("kind")
    of_kind u();

    @Union
    interface of_kind {
      @Case("FIRST")
      @Int16
      short small();

      @Case("SECOND")
      @CDouble
      double large();
    }
  }

  @Struct
  interface arrays {
    @Fixed(3)
    @Int16
    short[] shorts();

    @Fixed(20)
    @Int32
    int[] ints();

    @Fixed(10)
    @CDouble
    double[] doubles();

    @Fixed(3)
    @CLong
    long[] longs();

    @Fixed(2)
    List<pair> pairs();

    @Uint32
    int n();

    @SizeIs("n")
    @Int64
    long[] counted();

    @SizeIs("n")
    @CFloat
    float[] floats();

    @SizeIs("n")
    List<pair> structs();

    @SizeIs("n")
    List<@Ptr pair> pointers();

    @Terminated(-2)
    @Int16
    short[] until();

    @Terminated
    List<@Utf8 String> names();
  }

  @Struct
  interface texts {
    @Fixed(6)
    @Char16T
    String fixed16();

    @Fixed(6)
    @Encoded("UTF-32")
    String fixed32();

    @Encoded("UTF-16")
    String wide();

    @Encoded("UTF-16")
    String longer();

    @Encoded("UTF-16")
    String cyrillic();

    @Encoded("UTF-32")
    String utf32();

    @Encoded("UTF-16BE")
    String bigEndian();

    @Encoded("UTF-16LE")
    String littleEndian();

    @Utf8
    String utf8();

    @Uint16
    int n();

    @SizeIs("n")
    @Char16T
    String counted16();

    @SizeIs("n")
    @Encoded("UTF-32")
    String counted32();

    @MultiSz
    List<@Char16T String> several();
  }

  @Struct
  interface tail {
    @Uint16
    int n();

    @SizeIs("n")
    @Inline
    @Uint32
    int[] rest();
  }

  @Struct(adapter = UnixSecondsAdapter.class)
  interface uneven_time {
    @Uint16
    int low();

    @Uint8
    int middle();

    @Uint8
    int high();

    @Uint32
    int none();
  }

  @Struct
  interface uneven {
    @Of(uneven_time.class)
    Instant time();
  }

  @Struct
  interface everything {
    scalars scalars();

    network network();

    bits bits();

    tight tight();

    adapted adapted();

    choice first();

    choice second();

    arrays arrays();

    texts texts();

    @Chain
    List<link> links();

    @FullPtr
    pair shared();

    @FullPtr
    pair again();

    @Ptr
    tail tail();

    Pointer opaque();
  }
}
