// Name each field once, in the order that the header has there
/*C
#ifdef _WIN32
struct A { long long y; char x; };
#else
struct A { char x; long long y; };
#endif
*/
@Struct @Layout(on = @On(Os.WINDOWS), order = {"y", "x"}) interface A { byte x(); long y(); }
