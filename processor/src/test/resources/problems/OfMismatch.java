@Struct(unwrap = true) interface BLOB { int n(); @SizeIs("n") byte[] data(); }
@Struct(adapter = Times.class) interface TIME { long ticks(); }
class Times implements Adapter.OfLong<Instant> {
  public Instant fromLong(long raw) { return Instant.ofEpochSecond(raw); }
  public long toLong(Instant value) { return value.getEpochSecond(); }
}
@Typedef(TIME.class) @Target(TYPE_USE) @interface STAMP {}
@Struct interface A {
  @Of(GOOD_NEIGHBOUR.class) int a(); //! OfMismatch: 'int' is not what @Of(GOOD_NEIGHBOUR.class) is in Java. Declare it as 'GOOD_NEIGHBOUR'.
  @Of(BLOB.class) int[] b(); //! OfMismatch: 'int[]' is not what @Of(BLOB.class) is in Java. Declare it as 'byte[]' or 'BLOB'.
  @Of(TIME.class) Date c(); //! OfMismatch: 'Date' is not what @Of(TIME.class) is in Java. Declare it as 'java.time.Instant' or 'TIME'.
  @Of(TIME.class) GOOD_NEIGHBOUR d(); //! OfMismatch: 'GOOD_NEIGHBOUR' is not what @Of(TIME.class)
  @STAMP Date e(); //! OfMismatch: 'Date' is not what @STAMP is in Java. Declare it as 'java.time.Instant' or 'TIME'.
  @STAMP Instant f();
  @STAMP TIME g();
  @Of(BLOB.class) byte[] h();
  @Of(TIME.class) Map<?, ?> i(); //! OfMismatch: 'Map<?, ?>' is not what @Of(TIME.class) is
}
