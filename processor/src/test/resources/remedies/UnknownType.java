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
