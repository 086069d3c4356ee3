// Choose another name with @Struct("...") or @CName
/*C struct FOO_BAR { int x; }; struct FOOBAR { int x; }; struct foobar_of_c { int x; }; */
@Struct interface FOO_BAR { int x(); }
@Struct("Second") interface FOOBAR { int x(); }
@CName("foobar_of_c") @Struct interface Foobar { int x(); }
