class Bytes implements Adapter.OfBytes<Instant> {
  public Instant fromBytes(byte[] raw) { return Instant.EPOCH; }
  public byte[] toBytes(Instant value) { return new byte[8]; }
}
@Typedef(value = TABLE.class, adapter = Bytes.class) @Target(TYPE_USE) @interface SEEN {}
@Struct interface TABLE { @DWORD int n(); @SizeIs("n") @Inline byte[] rows(); }
@Struct(adapter = Bytes.class) interface OTHER { @DWORD int n(); @SizeIs("n") @Inline byte[] rows(); } //! FlexibleAdapted: 'OTHER' ends with a flexible array, and an adapter sees a struct of one size. Use the struct itself.
@Struct interface A {
  @SEEN @Ptr Instant a(); //! FlexibleAdapted: 'TABLE' ends with a flexible array
  @SEEN TABLE b();
}
