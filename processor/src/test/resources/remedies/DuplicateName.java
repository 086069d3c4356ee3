// Rename one, or give its name with @CName
/*C struct A { int x; int y; int z; }; struct B_C { int x; }; struct B { int x; };
    struct B_D { int x; }; */
@Struct interface A { int x(); int y(); @CName("z") int x2(); }
@Struct interface B_C { int x(); }
@Struct interface B { int x(); @CName("D") @Struct interface C { int x(); } }
