// Keep @SizeIs, for what there is in memory
/*C struct A { DWORD n; DWORD used; BYTE a[1]; }; */
@Struct interface A { @DWORD int n(); @DWORD int used(); @SizeIs("n") @Inline byte[] a(); }
