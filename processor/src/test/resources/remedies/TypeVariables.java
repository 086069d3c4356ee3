// Name the types; C has no generics
/*C struct A { int x; int y; }; */
@Struct interface A { int x(); int y(); }
