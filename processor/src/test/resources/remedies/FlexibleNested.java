// Only the last field may, unless it is a @Chain; write @Ptr where C has a pointer
/*C struct TABLE { DWORD n; BYTE rows[1]; }; struct A { struct TABLE *a; struct TABLE b; };
    struct LINK { struct LINK *next; DWORD n; BYTE rows[1]; }; struct B { struct LINK *far; }; */
@Struct interface TABLE { @DWORD int n(); @SizeIs("n") @Inline byte[] rows(); }
@Struct interface A { @Ptr TABLE a(); TABLE b(); }
@Struct interface LINK { @Next @Ptr @Nullable LINK next(); @DWORD int n(); @SizeIs("n") @Inline byte[] rows(); }
@Struct interface B { @Chain List<LINK> far(); }
