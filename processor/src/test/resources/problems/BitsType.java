@Struct interface A {
  @Bits(3) float a(); //! BitsType: 'a' is no bit field: it is a 'float'
  @Bits(3) @WCHAR char b(); //! BitsType: 'b' is no bit field: it is @WCHAR
  @Bits(3) @LPWSTR String c(); //! BitsType: 'c' is no bit field: it is @LPWSTR
  @Bits(3) A d(); //! BitsType: 'd' is no bit field: it is a 'A'
  @Bits(1) boolean e(); //! BitsType: 'e' is no bit field: it is a 'boolean'
  @Bits(3) byte[] f(); //! BitsType: 'f' is no bit field: it is a 'byte[]'
  @Bits(3) Pointer g(); //! BitsType: 'g' is no bit field: it is a 'Pointer'
  @Bits(3) @FLOAT float h(); //! BitsType: 'h' is no bit field: it is @FLOAT
  @Bits(3) @DWORD String i(); //! BitsType: 'i' is no bit field: it is a 'String'
  @Bits(3) @Of(A.class) int j(); //! BitsType: 'j' is no bit field: it is a 'int'
}
