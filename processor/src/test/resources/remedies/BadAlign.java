// Write a power of two up to 8192, as __declspec(align(n)) and alignas(n) have it
/*C struct A { _Alignas(16) int x; }; struct B { char x; _Alignas(8) int y; _Alignas(8192) int z; }; */
@Struct(align = 16) interface A { int x(); }
@Struct interface B { byte x(); @Align(8) int y(); @Align(8192) int z(); }
