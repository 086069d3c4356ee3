@Struct interface A {
  @DWORD int n();
  @Bits(3) @Fixed(2) byte[] a(); //! BitsBeside: @Fixed means nothing on the bit field 'a'
  @Bits(3) @SizeIs("n") byte[] b(); //! BitsBeside: @SizeIs means nothing on the bit field 'b'
  @Bits(3) @BigEndian @DWORD int c(); //! BitsBeside: @BigEndian means nothing on the bit field 'c'
  @Bits(3) @SizeOfThis @DWORD int d(); //! BitsBeside: @SizeOfThis means nothing on the bit field 'd'
  @Bits(3) @Align(8) @DWORD int e(); //! BitsBeside: @Align means nothing on the bit field 'e'
  @Bits(3) @Inline byte[] f(); //! BitsBeside: @Inline means nothing on the bit field 'f'
  @Bits(3) @Redacted @DWORD int g();
}
