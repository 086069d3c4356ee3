// Declare it as what the message names
/*C struct BLOB { int n; BYTE *data; }; struct TIME { long long ticks; };
    struct A { struct POINT a; struct BLOB b; struct BLOB c; struct TIME d; struct TIME e; struct TIME f; }; */
class Times implements Adapter.OfLong<Instant> {
  @Override public Instant fromLong(long raw) { return Instant.ofEpochSecond(raw); }
  @Override public long toLong(Instant value) { return value.getEpochSecond(); }
}
@Struct(unwrap = true) interface BLOB { int n(); @SizeIs("n") byte[] data(); }
@Struct(adapter = Times.class) interface TIME { long ticks(); }
@Typedef(TIME.class) @Target(TYPE_USE) @interface STAMP {}
@Struct interface A {
  POINT a();
  @Of(BLOB.class) byte[] b();
  BLOB c();
  @Of(TIME.class) Instant d();
  TIME e();
  @STAMP Instant f();
}
