// Add @Fixed(n), or write @LPWSTR for a pointer to a string
/*C struct A { WCHAR a[4]; LPWSTR b; int n; LPWSTR *c; }; */
@Struct interface A { @Fixed(4) @WCHAR String a(); @LPWSTR String b(); int n(); @SizeIs("n") List<@LPWSTR String> c(); }
