// Add @Allocated with the calls that free it, or without any where it stays the library's
/*C int f(char **s);
    int g(char **s);
    void release(void *p); */
int f(@Out @Allocated(free = "release(s)") @LPSTR String s);
int g(@Out @Allocated @LPSTR String s);
void release(@Nullable Pointer p);
// what the caller has room for is @Out without @Ptr, or has @SizeIs or @Room
/*C int h(struct POINT *s);
    int i(BYTE *s, int n);
    int j(char *s, int n); */
int h(@Out POINT s);
int i(@Out @SizeIs("n") byte[] s, int n);
int j(@Out @Room("n") @LPSTR String s, int n);
