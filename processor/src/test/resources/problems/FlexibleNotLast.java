@Struct interface A {
  @SizeIs("n") @Inline byte[] a(); //! FlexibleNotLast: The flexible array 'a' is not the last field. Move it to the end
  @DWORD int n();
}
@Struct interface B {
  @DWORD int n();
  @SizeIs("n") @Inline(0) List<GOOD_NEIGHBOUR> b(); //! FlexibleNotLast: The flexible array 'b' is not
  @SizeIs("n") @Inline List<GOOD_NEIGHBOUR> c();
}
@Struct interface USES_A { @Ptr A a(); }
