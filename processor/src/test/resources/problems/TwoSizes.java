@Struct interface A {
  int n();
  @SizeIs("n") @MaxIs("n") byte[] a(); //! TwoSizes: 'a' has both @SizeIs and @MaxIs. Keep one: the greatest index of @MaxIs is one less than the size of @SizeIs.
  @MaxIs("n") byte[] b();
}
