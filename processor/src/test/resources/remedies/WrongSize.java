// Hold its fields against the header, or correct the size
/*C struct A { int x; int y; }; struct B { void *x; }; struct C { int x; }; */
@Struct(size = 8) interface A { int x(); int y(); }
@Struct(size = 8, size32 = 4) interface B { Pointer x(); }
@Struct(size = 4, size32 = 4) interface C { int x(); }
