// Let it implement exactly one of Adapter.OfInt, Adapter.OfLong and Adapter.OfBytes, with a Java type
/*C struct TWICE { int x; int y; };
    struct A { DWORD a; ULONGLONG b; struct TWICE c; DWORD d; }; */
class Ints implements Adapter.OfInt<Instant> {
  @Override public Instant fromInt(int raw) { return Instant.ofEpochSecond(raw); }
  @Override public int toInt(Instant value) { return (int) value.getEpochSecond(); }
}
class Longs implements Adapter.OfLong<Instant> {
  @Override public Instant fromLong(long raw) { return Instant.ofEpochSecond(raw); }
  @Override public long toLong(Instant value) { return value.getEpochSecond(); }
}
class Bytes implements Adapter.OfBytes<Instant> {
  @Override public Instant fromBytes(byte[] raw) { return Instant.ofEpochSecond(raw[0]); }
  @Override public byte[] toBytes(Instant value) { return new byte[8]; }
}
class Lists implements Adapter.OfInt<List<Instant>> {
  @Override public List<Instant> fromInt(int raw) { return Collections.emptyList(); }
  @Override public int toInt(List<Instant> value) { return value.size(); }
}
@Typedef(value = DWORD.class, adapter = Ints.class) @Target(TYPE_USE) @interface INTS {}
@Typedef(value = ULONGLONG.class, adapter = Longs.class) @Target(TYPE_USE) @interface LONGS {}
@Typedef(value = DWORD.class, adapter = Lists.class) @Target(TYPE_USE) @interface LISTS {}
@Struct(adapter = Bytes.class) interface TWICE { int x(); int y(); }
@Struct interface A { @INTS Instant a(); @LONGS Instant b(); @Of(TWICE.class) Instant c(); @LISTS List<Instant> d(); }
