// Leave one of the two out and spell the padding with @Reserved fields
/*C
#pragma pack(push, 4)
struct A { BYTE kind; BYTE pad[7]; int a; };
#pragma pack(pop)
struct B { BYTE kind; _Alignas(8) int a; }; */
@Struct(pack = 4) interface A { byte kind(); @Reserved @Fixed(7) byte[] pad(); int a(); }
@Struct interface B { byte kind(); @Align(8) int a(); }
/*C struct TEXT { char *s; };
#pragma pack(push, 4)
struct HOLDS { BYTE kind; struct TEXT text; };
#pragma pack(pop) */
@Struct interface TEXT { @LPSTR @Nullable String s(); }
@Struct(pack = 4) interface HOLDS { byte kind(); TEXT text(); }
