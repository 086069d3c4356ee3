// Use the struct itself
/*C struct TABLE { DWORD n; BYTE rows[1]; }; struct A { struct TABLE *a; struct TABLE b; }; */
@Struct interface TABLE { @DWORD int n(); @SizeIs("n") @Inline byte[] rows(); }
@Struct interface A { @Ptr TABLE a(); TABLE b(); }
