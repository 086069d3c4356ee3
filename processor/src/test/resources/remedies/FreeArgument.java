// Pass a pointer, or with '&' the address of a parameter, where a pointer is wanted, and a number where a number is
/*C int f(char **s);
    int g(char **s, int n);
    int h(struct POINT **p);
    void free(void *p);
    // a struct that the function allocates (T **) is a pointer only with @Ptr
int h(@Out @Allocated(free = "free(p)") @Ptr POINT p);
void free(@Nullable Pointer p);
void release(int kind, void *p); */
int f(@Out @Allocated(free = "release(0, s)") @LPSTR String s);
int g(@Out @Allocated(free = "release(n + 1, &s)") @LPSTR String s, int n);
void release(int kind, @Nullable Pointer p);
