// Write 32 or 64
/*C struct A { int x; }; struct B { int x; }; */
@On(bits = 32) @Struct interface A { int x(); }
@On(bits = 64) @Struct interface B { int x(); }
// or leave 'bits' out for both
/*C struct C { int x; }; */
@On(Os.WINDOWS) @Struct interface C { int x(); }
