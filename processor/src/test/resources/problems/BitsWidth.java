enum Two { ONE, TWO }
@Struct interface A {
  @Bits(0) @DWORD int a(); //! BitsWidth: 'a' cannot have 0 bits. Write from 1 to 32
  @Bits(33) @DWORD long b(); //! BitsWidth: 'b' cannot have 33 bits. Write from 1 to 32
  @Bits(-1) @DWORD int c(); //! BitsWidth: 'c' cannot have -1 bits
  @Reserved @Bits(0) @DWORD int d();
  @Reserved @Bits(-1) @DWORD int e(); //! BitsWidth: 'e' cannot have -1 bits
  @Bits(9) @BYTE int f(); //! BitsWidth: 'f' cannot have 9 bits. Write from 1 to 8
  @Bits(65) long g(); //! BitsWidth: 'g' cannot have 65 bits. Write from 1 to 64
  @Bits(33) @ULONG_PTR long h(); //! BitsWidth: 'h' cannot have 33 bits. Write from 1 to 32
  @Bits(1) @DWORD Two i();
  @Bits(64) long j();
}
