// where a field with a name has that type too
/*C struct A { BYTE a; DWORD : 5; int c; }; */
@Struct interface A { byte a(); @Reserved @Bits(5) @DWORD int b(); int c(); }
// Give them the type of a neighbour that has a name
/*C struct B { BYTE a; BYTE : 5; }; struct C { BYTE a; BYTE : 0; BYTE c; }; */
@Struct interface B { byte a(); @Reserved @Bits(5) @BYTE byte b(); }
@Struct interface C { byte a(); @Reserved @Bits(0) @BYTE byte b(); byte c(); }
// in a packed struct, write @Reserved @Bits(n) with the bits that are skipped in place of @Bits(0)
/*C
#pragma pack(push, 1)
struct D { DWORD kind : 3; DWORD : 29; WORD id; };
#pragma pack(pop) */
@Struct(pack = 1) interface D { @Bits(3) @DWORD int kind(); @Reserved @Bits(29) @DWORD int rest(); @WORD short id(); }
