// Use a primitive, a string, an enum, an interface marked @Struct, com.sun.jna.Pointer, a JNA callback interface
// or name what memory holds with @Of or a typedef that has an adapter
/*C enum E { ONE };
    struct TIME { long long ticks; };
    struct A { int a; char *b; enum E c; struct POINT d; void *e; void (*f)(int); struct TIME g; long long h; int n; struct POINT *i; }; */
enum E { ONE }
interface Cb extends Callback { void call(int x); }
class Times implements Adapter.OfLong<Instant> {
  @Override public Instant fromLong(long raw) { return Instant.ofEpochSecond(raw); }
  @Override public long toLong(Instant value) { return value.getEpochSecond(); }
}
@Struct(adapter = Times.class) interface TIME { long ticks(); }
@Typedef(value = LONGLONG.class, adapter = Times.class) @Target(TYPE_USE) @interface STAMP {}
@Struct interface A {
  int a();
  @Utf8 String b();
  E c();
  POINT d();
  Pointer e();
  Cb f();
  @Of(TIME.class) Instant g();
  @STAMP Instant h();
  int n();
  @SizeIs("n") List<POINT> i();
}
// JNA's NativeLong is '@CLong long', its IntByReference '@Out int' or '@InOut int', its PointerByReference '@Out Pointer'
/*C struct OF_JNA { long a; };
    void open(int *out, int *both, void **handle); */
@Struct interface OF_JNA { @CLong long a(); }
void open(@Out int out, @InOut int both, @Out Pointer handle);
// what the language has no words for: bytes of its size and alignment, as docs/language.md has it
/*C
#ifdef __x86_64__
typedef long double long_double; typedef __int128 int128;
#else
typedef struct { _Alignas(16) char b[16]; } long_double, int128;
#endif
struct INT128 { int128 bytes; };
struct WIDE { BYTE a; long_double b; BYTE c; int128 d; BYTE e; struct INT128 f[2]; BYTE g; double _Complex h; };
#if defined __i386__
struct OF_I386 { BYTE a; long double b; BYTE c; };
#else
struct OF_I386 { BYTE a; _Alignas(4) BYTE b[12]; BYTE c; };
#endif
*/
@Struct(align = 16) interface INT128 { @Fixed(16) byte[] bytes(); }
@Struct interface WIDE {
  byte a();
  @Align(16) @Fixed(16) byte[] b();
  byte c();
  @Align(16) @Fixed(16) byte[] d();
  byte e();
  @Fixed(2) List<INT128> f();
  byte g();
  @Fixed(2) double[] h();
}
@Struct interface OF_I386 { byte a(); @Align(4) @Fixed(12) byte[] b(); byte c(); }
