// Declare it in Java, in the same module if you like
/*C struct KP { int x; }; struct HOLDER { int n; struct KP **all; }; */
@Struct interface KP { int x(); }
@Struct interface HOLDER { int n(); @SizeIs("n") List<@Ptr KP> all(); }
