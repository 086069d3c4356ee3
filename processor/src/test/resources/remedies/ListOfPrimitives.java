// Write 'int[]'
/*C struct A { int n; int *a; WCHAR b[4]; DWORD *c; }; */
@Struct interface A { int n(); @SizeIs("n") int[] a(); @Fixed(4) @WCHAR char[] b(); @SizeIs("n") @DWORD long[] c(); }
