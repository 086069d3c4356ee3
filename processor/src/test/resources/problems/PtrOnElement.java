@Struct(unwrap = true) interface BLOB { int n(); @SizeIs("n") byte[] data(); }
@Struct interface A {
  @Ptr @Of(BLOB.class) byte[] a(); //! PtrOnElement: @Ptr stands on the elements of 'byte[]'. Write 'byte @Ptr []' for a pointer to the struct
  int n();
  @SizeIs("n") @Ptr @DWORD int[] b(); //! PtrOnElement: @Ptr stands on the elements of 'int[]'
  @Of(BLOB.class) byte @Ptr [] c();
}
