@Struct interface A {
  @DWORD int n();
  @SizeIs("n") @Inline(-1) byte[] a(); //! BadInline: @Inline(-1) declares nothing. Write 1 for 'T x[1]', 0 for 'T x[]'.
}
@Struct interface B {
  @DWORD int n();
  @SizeIs("n") @Inline(Integer.MAX_VALUE) byte[] b(); //! BadInline: @Inline(2147483647) declares nothing
}
