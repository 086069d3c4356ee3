enum Color { RED }
@Struct interface A {
  @BigEndian byte a(); //! BadBigEndian: @BigEndian means nothing on 'a'
  @BigEndian @BOOL boolean b(); //! BadBigEndian: @BigEndian means nothing on 'b'
  @BigEndian @SIZE_T long c(); //! BadBigEndian: @BigEndian means nothing on 'c'
  @BigEndian @LPWSTR String d(); //! BadBigEndian: @BigEndian means nothing on 'd'
  @BigEndian GOOD_NEIGHBOUR e(); //! BadBigEndian: @BigEndian means nothing on 'e'
  @BigEndian @Fixed(4) int[] f(); //! BadBigEndian: @BigEndian means nothing on 'f'
  @BigEndian Pointer g(); //! BadBigEndian: @BigEndian means nothing on 'g'
  @BigEndian Color h();
  @BigEndian @WORD int i();
  @BigEndian double j();
}
