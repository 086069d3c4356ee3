// Write a field as a method without any
/*C struct A { int x; }; */
@Struct interface A { int x(); }
