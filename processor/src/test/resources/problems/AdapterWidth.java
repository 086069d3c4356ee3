class Ints implements Adapter.OfInt<Instant> {
  public Instant fromInt(int raw) { return Instant.ofEpochSecond(raw); }
  public int toInt(Instant value) { return (int) value.getEpochSecond(); }
}
@Struct(adapter = Ints.class) interface A { long x(); } //! AdapterWidth: The adapter 'Ints' reads 4 bytes, but 'A' has 8. Implement Adapter.OfBytes.
@Struct interface B { int x(); int y(); int z(); }
@Typedef(value = B.class, adapter = Ints.class) @Target(TYPE_USE) @interface STAMP {}
@Struct interface C {
  @STAMP Instant x(); //! AdapterWidth: The adapter 'Ints' reads 4 bytes, but 'B' has 12
}
@Struct interface USER { @Of(A.class) Instant a(); } //! AdapterWidth: The adapter 'Ints' reads 4 bytes, but 'A' has 8
