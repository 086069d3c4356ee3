@Struct interface A {
  int n();
  @SizeIs("n") @Fixed(4) byte[] a(); //! SizeIsAndFixed: 'a' has both @SizeIs and @Fixed
}
