// Let 'n' go in, with @InOut where it comes out too
/*C int f(BYTE *s, DWORD *n);
    int g(BYTE *s, DWORD n); */
int f(@Out @SizeIs("n") byte[] s, @InOut @DWORD int n);
int g(@Out @SizeIs("n") byte[] s, @DWORD int n);
// if the function allocates the array (T **), say so with @Allocated
/*C int h(BYTE **s, DWORD *n);
    void release(void *p); */
int h(@Out @Allocated(free = "release(s)") @SizeIs("n") byte[] s, @Out @DWORD int n);
void release(@Nullable Pointer p);
