enum Color { RED }
@Struct interface A {
  @Reserved Pointer a(); //! BadReserved: @Reserved means nothing on 'a'
  @Reserved Color b(); //! BadReserved: @Reserved means nothing on 'b'
  @Reserved GOOD_NEIGHBOUR c(); //! BadReserved: @Reserved means nothing on 'c'
  @Reserved @Fixed(2) List<GOOD_NEIGHBOUR> d(); //! BadReserved: @Reserved means nothing on 'd'
  @Reserved @Fixed(2) byte[] e();
  @Reserved @BOOL boolean f();
}
