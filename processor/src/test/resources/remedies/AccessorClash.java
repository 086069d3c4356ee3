// Rename the method of one and keep its name in C with @CName
/*C struct A { int fooBar; int foo_bar; }; */
@Struct interface A { int fooBar(); @CName("foo_bar") int fooBar2(); }
