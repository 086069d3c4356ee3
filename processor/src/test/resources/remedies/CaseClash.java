// Choose another name with @Struct("...") or @CName
/*C struct FOO_BAR { int x; }; struct FOOBAR { int x; }; struct foo_bar_of_c { int x; }; */
@Struct interface FOO_BAR { int x(); }
@Struct("Second") interface FOOBAR { int x(); }
@Struct("Third") @CName("foo_bar_of_c") interface foo_BAR { int x(); }
