// Give it the Java type that its value has
/*C struct A { int x; }; */
@Struct interface A { int x(); }
