enum Color { RED }
@Struct interface A {
  @Terminated(256) byte[] a(); //! BadSentinel: 256 cannot end 'a', whose elements are each a scalar of 1 byte. Write a number that memory can hold there
  @Terminated(-32769) @WORD int[] b(); //! BadSentinel: -32769 cannot end 'b', whose elements are each a scalar of 2 bytes
  @Terminated(1) List<@LPWSTR String> c(); //! BadSentinel: 1 cannot end 'c', whose elements are each a pointer
  @Terminated(-1) List<GOOD_NEIGHBOUR> d(); //! BadSentinel: -1 cannot end 'd', whose elements are each a struct
  @Terminated(0x100000000L) @io.github.sizeis.c.CLong long[] e(); //! BadSentinel: 4294967296 cannot end 'e', whose elements are each a scalar of 4 or 8 bytes
  @Terminated(255) byte[] f();
  @Terminated(-1) @DWORD long[] g();
  @Terminated(0xFFFFFFFFL) List<Color> h();
}
