// Leave 'size32' out
/*C struct A { int x; }; */
@On(Os.MACOS) @Struct(size = 4) interface A { int x(); }
// Leave 'size' out
/*C struct B { int x; }; */
@On(bits = 32) @Struct(size32 = 4) interface B { int x(); }
