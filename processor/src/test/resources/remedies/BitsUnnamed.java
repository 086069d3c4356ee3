// Let a field with a name have that type too
/*C struct A { BYTE a; DWORD : 5; int c; }; */
@Struct interface A { byte a(); @Reserved @Bits(5) @DWORD int b(); int c(); }
// or give the bits the type of their neighbours
/*C struct B { BYTE a; BYTE : 5; }; struct C { BYTE a; BYTE : 0; BYTE c; }; */
@Struct interface B { byte a(); @Reserved @Bits(5) @BYTE byte b(); }
@Struct interface C { byte a(); @Reserved @Bits(0) @BYTE byte b(); byte c(); }
