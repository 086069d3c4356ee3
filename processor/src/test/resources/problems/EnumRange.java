enum Big { @CValue(4294967295L) ALL, @CValue(0) NONE }
enum Low { @CValue(-1) MINUS }
enum Mixed { @CValue(-1) MINUS, @CValue(255) ALL }
enum Wide { @CValue(256) X }
@Struct interface S {
  Big a(); //! EnumRange: 'Big.ALL' is 4294967295, which a signed scalar of 4 bytes cannot hold
  @DWORD Big b();
  @DWORD Low c(); //! EnumRange: 'Low.MINUS' is -1, which an unsigned scalar of 4 bytes cannot hold
  Low d();
  @BYTE Wide e(); //! EnumRange: 'Wide.X' is 256, which a scalar of 1 byte cannot hold
  @SIZE_T Big f();
  @QWORD Low g();
  @Bits(8) Wide h(); //! EnumRange: 'Wide.X' is 256, which a bit field of 8 bits cannot hold
  @Bits(9) Wide i();
  @Bits(1) Low j();
  @Bits(31) Big k(); //! EnumRange: 'Big.ALL' is 4294967295, which a bit field of 31 bits cannot hold
  @Bits(32) Big l();
  @Bits(8) Mixed m(); //! EnumRange: 'Mixed.ALL' is 255, which a signed bit field of 8 bits cannot hold
  @Bits(9) Mixed n();
  @BYTE Low o(); //! EnumRange: 'Low.MINUS' is -1, which an unsigned scalar of 1 byte cannot hold
}
