// If the function allocates it, add @Allocated, with the calls that free it, or with none if it stays the library's
/*C int f(char **s);
    int g(char **s);
    void release(void *p); */
int f(@Out @Allocated(free = "release(s)") @LPSTR String s);
int g(@Out @Allocated @LPSTR String s);
void release(@Nullable Pointer p);
// if the caller provides the memory, a struct is @Out without @Ptr, a string has @Room, an array @SizeIs
/*C int h(struct POINT *s);
    int i(BYTE *s, int n);
    int j(char *s, int n); */
int h(@Out POINT s);
int i(@Out @SizeIs("n") byte[] s, int n);
int j(@Out @Room("n") @LPSTR String s, int n);
