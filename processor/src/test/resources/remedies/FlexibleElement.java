// Write List<@Ptr TABLE> where C has pointers; else a com.sun.jna.Pointer, and read one by one
/*C struct TABLE { DWORD n; BYTE rows[1]; }; struct A { DWORD n; struct TABLE **a; void *b; }; */
@Struct interface TABLE { @DWORD int n(); @SizeIs("n") @Inline byte[] rows(); }
@Struct interface A { @DWORD int n(); @SizeIs("n") List<@Ptr TABLE> a(); @Nullable Pointer b(); }
