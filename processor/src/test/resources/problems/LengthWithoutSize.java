@Struct interface A {
  int n();
  @LengthIs("n") byte[] a(); //! LengthWithoutSize: 'a' has @LengthIs, but nothing says how much room there is
  @LastIs("n") List<GOOD_NEIGHBOUR> b(); //! LengthWithoutSize: 'b' has @LastIs, but nothing says
}
