@Struct interface A {
  @DWORD int n();
  @DWORD int used();
  @SizeIs("n") @LengthIs("used") @Inline byte[] a(); //! InlineWindow: 'a' is @Inline and only a part of it is valid. Keep only @SizeIs, with the number of elements in memory.
}
@Struct interface B {
  @DWORD int n();
  @DWORD int from();
  @SizeIs("n") @FirstIs("from") @Inline byte[] b(); //! InlineWindow: 'b' is @Inline
}
