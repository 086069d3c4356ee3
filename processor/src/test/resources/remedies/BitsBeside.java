// Remove it: a bit field is one integer, in the byte order and at the place that the compiler gives it
/*C struct A { BYTE a : 3; DWORD c : 3; DWORD d : 3; }; */
@Struct interface A { @Bits(3) @BYTE byte a(); @Bits(3) @DWORD int c(); @Bits(3) @DWORD int d(); }
