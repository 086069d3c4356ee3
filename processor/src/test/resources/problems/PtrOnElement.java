@Struct(unwrap = true) interface BLOB { int n(); @SizeIs("n") byte[] data(); }
@Struct interface A {
  @Ptr @Of(BLOB.class) byte[] a(); //! PtrOnElement: @Ptr stands on the elements of 'byte[]'. Write 'byte @Ptr []' for a pointer to the struct
  @Of(BLOB.class) byte @Ptr [] c();
}
