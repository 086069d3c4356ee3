// Implement Adapter.OfLong
/*C struct A { ULONGLONG a; SIZE_T b; DWORD c; }; */
class Longs implements Adapter.OfLong<Instant> {
  @Override public Instant fromLong(long raw) { return Instant.ofEpochSecond(raw); }
  @Override public long toLong(Instant value) { return value.getEpochSecond(); }
}
@Typedef(value = QWORD.class, adapter = Longs.class) @Target(TYPE_USE) @interface WIDE {}
@Typedef(value = SIZE_T.class, adapter = Longs.class) @Target(TYPE_USE) @interface SIZE {}
@Typedef(value = DWORD.class, adapter = Longs.class) @Target(TYPE_USE) @interface SHORTER {}
@Struct interface A { @WIDE Instant a(); @SIZE Instant b(); @SHORTER Instant c(); }
// Implement Adapter.OfInt or Adapter.OfLong; use it on a scalar, an integer or a struct
/*C struct SEEN { DWORD x; }; struct B { DWORD a; struct SEEN b; }; */
class Ints implements Adapter.OfInt<Instant> {
  @Override public Instant fromInt(int raw) { return Instant.ofEpochSecond(raw); }
  @Override public int toInt(Instant value) { return (int) value.getEpochSecond(); }
}
@Typedef(value = DWORD.class, adapter = Ints.class) @Target(TYPE_USE) @interface FOUR {}
@Struct(adapter = Ints.class) interface SEEN { @DWORD int x(); }
@Struct interface B { @FOUR Instant a(); @Of(SEEN.class) Instant b(); }
