// Remove @Nullable where the pointer is never NULL, else name another field
/*C struct A { DWORD *n; BYTE *a; BYTE *b; }; struct B { DWORD *n; DWORD k; BYTE *a; }; */
@Struct interface A { @Ptr @DWORD int n(); @SizeIs("n") byte[] a(); @SizeIs("2 * n") byte[] b(); }
@Struct interface B { @Ptr @Nullable @DWORD Integer n(); @DWORD int k(); @SizeIs("k") byte[] a(); }
