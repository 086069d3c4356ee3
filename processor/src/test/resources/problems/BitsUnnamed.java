@Struct interface A { byte a(); @Reserved @Bits(5) @DWORD int b(); } //! BitsUnnamed: 'A' has @Reserved bits, and compilers for one ABI disagree on the layout of bits without a name
@Struct interface B { byte a(); @Reserved @Bits(0) @DWORD int b(); byte c(); } //! BitsUnnamed: 'B' has @Reserved bits
@Struct interface C { byte a(); @Reserved @Bits(5) @DWORD int b(); int c(); }
@Struct interface D { @Bits(3) @DWORD int a(); @Reserved @Bits(29) @DWORD int b(); }
@Struct(pack = 1) interface E { byte a(); @Reserved @Bits(5) @DWORD int b(); }
@Struct interface F { byte a(); @Reserved @Bits(5) @BYTE byte b(); }
@Struct(pack = 1) interface G { @Bits(3) @DWORD int kind(); @Reserved @Bits(0) @DWORD int end(); @WORD short id(); } //! BitsUnnamed: 'G' has @Reserved bits
@Struct(pack = 1) interface H { long a(); @Reserved @Bits(0) @DWORD int b(); } //! BitsUnnamed: 'H' has @Reserved bits
@Struct(pack = 4) interface I { @Bits(7) @DWORD int a(); @Reserved @Bits(0) @ULONGLONG long b(); } //! BitsUnnamed: 'I' has @Reserved bits
@Struct(pack = 1) interface J { @Bits(3) @DWORD int kind(); @Reserved @Bits(29) @DWORD int rest(); @WORD short id(); }
@Struct(pack = 4) interface K { @Bits(3) @DWORD int kind(); @Reserved @Bits(0) @DWORD int end(); @WORD short id(); }
@Struct(pack = 1) interface L { @Bits(3) @BYTE int kind(); @Reserved @Bits(0) @BYTE int end(); @WORD short id(); }
