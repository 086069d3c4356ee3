// It takes a plain integer, which may be a count
/*C struct A { int e; DWORD n; BYTE *f; }; */
@Struct interface A { @Range(min = -1, max = 3) int e(); @Range(max = 100) @DWORD int n(); @SizeIs("n") byte[] f(); }
