// Choose another name with @CName
/*C struct FOO_BAR { int x; }; struct foo_bar_of_c { int x; }; */
@Struct interface FOO_BAR { int x(); }
@Struct("Third") @CName("foo_bar_of_c") interface foo_BAR { int x(); }
