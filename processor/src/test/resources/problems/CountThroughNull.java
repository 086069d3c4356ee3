@Struct interface A {
  @Ptr @Nullable @DWORD Integer n();
  @SizeIs("n") byte[] a(); //! CountThroughNull: 'n' may be NULL, so nothing can be counted through it
  @SizeIs("2 * n") byte[] b(); //! CountThroughNull: 'n' may be NULL, so nothing can be counted through it
  @Ptr @DWORD int m();
  @SizeIs("m") byte[] c();
}
