@Struct interface A {
  int n();
  @SizeIs("n") @LengthIs("n") @LastIs("n") byte[] a(); //! TwoLengths: 'a' has both @LengthIs and @LastIs. Keep one
  @Fixed(4) @LastIs("n") byte[] b();
}
