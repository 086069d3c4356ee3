// Write 1 for 'T x[1]', 0 for 'T x[]'
/*C struct A { DWORD n; BYTE x[1]; }; struct B { DWORD n; BYTE x[]; }; */
@Struct interface A { @DWORD int n(); @SizeIs("n") @Inline(1) byte[] x(); }
@Struct interface B { @DWORD int n(); @SizeIs("n") @Inline(0) byte[] x(); }
