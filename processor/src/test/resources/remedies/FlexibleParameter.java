// Pass a pointer, with @Ptr; what comes out is @Allocated, or bytes that a converter reads
/*C struct TABLE { DWORD n; int all[1]; };
    int f(struct TABLE *t);
    int g(struct TABLE **t);
    int h(BYTE *t, DWORD n); */
@Struct interface TABLE { @DWORD int n(); @SizeIs("n") @Inline int[] all(); }
int f(@Ptr TABLE t);
int g(@Out @Allocated @Ptr TABLE t);
int h(@Out @SizeIs("n") byte[] t, @DWORD int n);
