@Struct interface A {
  int n();
  @MaxIs("") byte[] a(); //! NoIndex: @MaxIs is empty. Write an index as an expression over fields of the same struct.
  @SizeIs("n") @LastIs("") byte[] b(); //! NoIndex: @LastIs is empty
  @SizeIs("n") @LengthIs("n") @FirstIs("") byte[] c(); //! NoIndex: @FirstIs is empty
}
