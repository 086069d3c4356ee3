enum Color { RED }
@Struct interface A {
  @SizeOfThis @BOOL boolean a(); //! BadSizeOfThis: @SizeOfThis means nothing on 'a'
  @SizeOfThis Color b(); //! BadSizeOfThis: @SizeOfThis means nothing on 'b'
  @SizeOfThis Pointer c(); //! BadSizeOfThis: @SizeOfThis means nothing on 'c'
  @SizeOfThis @Fixed(2) int[] d(); //! BadSizeOfThis: @SizeOfThis means nothing on 'd'
  @SizeOfThis @DWORD int e();
}
