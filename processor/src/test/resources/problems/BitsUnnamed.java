@Struct interface A { byte a(); @Reserved @Bits(5) @DWORD int b(); } //! BitsUnnamed: 'A' is laid out by the type of bits that are @Reserved
@Struct interface B { byte a(); @Reserved @Bits(0) @DWORD int b(); byte c(); } //! BitsUnnamed: 'B' is laid out
@Struct interface C { byte a(); @Reserved @Bits(5) @DWORD int b(); int c(); }
@Struct interface D { @Bits(3) @DWORD int a(); @Reserved @Bits(29) @DWORD int b(); }
@Struct(pack = 1) interface E { byte a(); @Reserved @Bits(5) @DWORD int b(); }
@Struct interface F { byte a(); @Reserved @Bits(5) @BYTE byte b(); }
