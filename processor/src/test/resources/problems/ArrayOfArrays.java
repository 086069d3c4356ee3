@Struct(unwrap = true) interface BLOB { int n(); @SizeIs("n") byte[] data(); }
@Struct interface A {
  int n();
  @SizeIs("n") byte[][] a(); //! ArrayOfArrays: 'a' has arrays for elements
  @Fixed({4, 16}) byte[][] b(); //! ArrayOfArrays: 'b' has arrays for elements
  @SizeIs("n") List<List<GOOD_NEIGHBOUR>> c(); //! ArrayOfArrays: 'c' has arrays for elements
  @SizeIs("n") List<byte[]> d(); //! ArrayOfArrays: 'd' has arrays for elements
  @SizeIs("n") List<@Of(BLOB.class) byte[]> f(); //! ArrayOfArrays: 'f' has arrays for elements
  @SizeIs("n") List<BLOB> g();
  @Fixed({4, 16}) byte[] e();
}
