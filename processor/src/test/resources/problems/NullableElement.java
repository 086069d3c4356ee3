@Struct(unwrap = true) interface BLOB { int n(); @SizeIs("n") byte @Nullable [] data(); }
@Struct interface A {
  int n();
  @SizeIs("n") @Nullable byte[] a(); //! NullableElement: @Nullable stands on the elements of 'byte[]'. Write 'byte @Nullable []' where the array may be null.
  @Of(BLOB.class) @Nullable byte[] b(); //! NullableElement: @Nullable stands on the elements of 'byte[]'
  @SizeIs("n") byte @Nullable [] c();
  @Of(BLOB.class) byte @Nullable [] d();
  @Fixed(2) @Nullable byte[] e(); //! NullableElement: @Nullable stands on the elements of 'byte[]'
}
