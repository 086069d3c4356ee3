// Write 'Integer', or remove @Nullable
/*C struct A { DWORD *a; WCHAR *b; DWORD *c; }; */
@Struct interface A { @Ptr @Nullable @DWORD Integer a(); @Ptr @Nullable @WCHAR Character b(); @Ptr @DWORD int c(); }
