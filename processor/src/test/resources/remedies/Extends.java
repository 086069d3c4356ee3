// Repeat the fields here; C has no inheritance
/*C struct A { int x; int y; }; */
@Struct interface A { int x(); int y(); }
