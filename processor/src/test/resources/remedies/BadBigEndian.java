// It takes one integer, float, enum or adapted scalar of 2, 4 or 8 bytes on every system
/*C enum Color { RED };
    struct A { short a; int b; long long c; float d; enum Color e; DWORD f; DWORD g; double h; }; */
enum Color { RED }
class Ints implements Adapter.OfInt<Instant> {
  @Override public Instant fromInt(int raw) { return Instant.ofEpochSecond(raw); }
  @Override public int toInt(Instant value) { return (int) value.getEpochSecond(); }
}
@Typedef(value = DWORD.class, adapter = Ints.class) @Target(TYPE_USE) @interface STAMP {}
@Struct interface A {
  @BigEndian short a();
  @BigEndian int b();
  @BigEndian long c();
  @BigEndian float d();
  @BigEndian Color e();
  @BigEndian @STAMP Instant f();
  @BigEndian @DWORD long g();
  @BigEndian double h();
}
