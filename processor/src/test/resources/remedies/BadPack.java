// Write 1, 2, 4, 8 or 16, as #pragma pack has it
/*C
#pragma pack(push, 1)
struct P1 { BYTE a; ULONGLONG b; };
#pragma pack(pop)
#pragma pack(push, 2)
struct P2 { BYTE a; ULONGLONG b; };
#pragma pack(pop)
#pragma pack(push, 4)
struct P4 { BYTE a; ULONGLONG b; };
#pragma pack(pop)
#pragma pack(push, 8)
struct P8 { BYTE a; ULONGLONG b; };
#pragma pack(pop)
#pragma pack(push, 16)
struct P16 { BYTE a; ULONGLONG b; };
#pragma pack(pop) */
@Struct(pack = 1) interface P1 { byte a(); long b(); }
@Struct(pack = 2) interface P2 { byte a(); long b(); }
@Struct(pack = 4) interface P4 { byte a(); long b(); }
@Struct(pack = 8) interface P8 { byte a(); long b(); }
@Struct(pack = 16) interface P16 { byte a(); long b(); }
