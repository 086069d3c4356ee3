class Ints implements Adapter.OfInt<Instant> {
  public Instant fromInt(int raw) { return Instant.ofEpochSecond(raw); }
  public int toInt(Instant value) { return (int) value.getEpochSecond(); }
}
class Bytes implements Adapter.OfBytes<Instant> {
  public Instant fromBytes(byte[] raw) { return Instant.EPOCH; }
  public byte[] toBytes(Instant value) { return new byte[4]; }
}
@Typedef(value = QWORD.class, adapter = Ints.class) //! AdapterScalar: The adapter 'Ints' does not fit a scalar of 8 bytes. Implement Adapter.OfLong
@Target(TYPE_USE) @interface A {}
@Typedef(value = SIZE_T.class, adapter = Ints.class) //! AdapterScalar: The adapter 'Ints' does not fit a scalar of 4 or 8 bytes. Implement Adapter.OfLong
@Target(TYPE_USE) @interface B {}
@Typedef(value = DWORD.class, adapter = Bytes.class) //! AdapterScalar: The adapter 'Bytes' does not fit a scalar of 4 bytes. Implement Adapter.OfInt or Adapter.OfLong
@Target(TYPE_USE) @interface C {}
@Typedef(value = LPWSTR.class, adapter = Ints.class) //! AdapterScalar: The adapter 'Ints' does not fit a string. Use it on a scalar or a struct
@Target(TYPE_USE) @interface D {}
@Typedef(value = FLOAT.class, adapter = Ints.class) //! AdapterScalar: The adapter 'Ints' does not fit a scalar of 4 bytes. Use it on an integer or a struct
@Target(TYPE_USE) @interface E {}
@Struct interface S { @A long a(); }
