// Implement Adapter.OfBytes
/*C struct A { long long x; }; struct B { int x; int y; int z; }; struct C { struct A a; struct B b; }; */
class OfA implements Adapter.OfBytes<Instant> {
  @Override public Instant fromBytes(byte[] raw) { return Instant.ofEpochSecond(raw[0]); }
  @Override public byte[] toBytes(Instant value) { return new byte[8]; }
}
class OfB implements Adapter.OfBytes<Instant> {
  @Override public Instant fromBytes(byte[] raw) { return Instant.ofEpochSecond(raw[0]); }
  @Override public byte[] toBytes(Instant value) { return new byte[12]; }
}
@Struct(adapter = OfA.class) interface A { long x(); }
@Struct interface B { int x(); int y(); int z(); }
@Typedef(value = B.class, adapter = OfB.class) @Target(TYPE_USE) @interface STAMP {}
@Struct interface C { @Of(A.class) Instant a(); @STAMP Instant b(); }
