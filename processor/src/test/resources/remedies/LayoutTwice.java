// Keep one
/*C #pragma pack(push, 4)
struct A { long long x; char y; };
#pragma pack(pop)
*/
@Struct(pack = 4) interface A { long x(); byte y(); }
// or let each have another 'on'
/*C
#ifdef _WIN32
#pragma pack(push, 1)
#else
#pragma pack(push, 2)
#endif
struct B { char y; int x; };
#pragma pack(pop)
*/
@Struct @Layout(on = @On(Os.WINDOWS), pack = 1) @Layout(pack = 2) interface B { byte y(); int x(); }
