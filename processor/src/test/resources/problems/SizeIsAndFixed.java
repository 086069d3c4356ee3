@Struct interface A {
  int n();
  @SizeIs("n") @Fixed(4) byte[] a(); //! SizeIsAndFixed: 'a' has both @SizeIs and @Fixed
  @MaxIs("n") @Fixed(4) byte[] b(); //! SizeIsAndFixed: 'b' has both @MaxIs and @Fixed. Keep @MaxIs where
  @LengthIs("n") @Fixed(4) byte[] c();
}
