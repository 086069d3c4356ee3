// Leave 'size32' out where that is as C has it
/*C struct A { int x; long long y; }; struct B { unsigned long x; }; */
@Struct(size = 16) interface A { int x(); long y(); }
@Struct(size32 = 4) interface B { @CUlong long x(); }
// say with @On that it is not for the other machine
/*C struct D { unsigned long x; }; */
@On(Os.UNIX) @Struct(size = 8, size32 = 4) interface D { @CUlong long x(); }
// else hold its fields against the header
/*C struct C { int x; int y; }; */
@Struct(size = 8, size32 = 8) interface C { int x(); int y(); }
