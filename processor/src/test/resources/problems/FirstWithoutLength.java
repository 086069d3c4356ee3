@Struct interface A {
  int n();
  @SizeIs("n") @FirstIs("n") byte[] a(); //! FirstWithoutLength: 'a' has @FirstIs, but nothing says how many elements are valid. Add @LengthIs("n") or @LastIs("l").
  @Fixed(4) @FirstIs("n") byte[] b(); //! FirstWithoutLength: 'b' has @FirstIs
}
