enum Color { RED }
@Struct interface A {
  @Range(max = 3) @LPWSTR String a(); //! BadRange: @Range means nothing on 'a'
  @Range(max = 3) float b(); //! BadRange: @Range means nothing on 'b'
  @Range(max = 3) Color c(); //! BadRange: @Range means nothing on 'c'
  @Range(max = 3) @BOOL boolean d(); //! BadRange: @Range means nothing on 'd'
  @Range(min = -1, max = 3) int e();
  @Range(max = 100) @DWORD int n();
  @SizeIs("n") byte[] f();
}
