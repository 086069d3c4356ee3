// It takes pointers, and structs that hold pointers
/*C struct HOLDER { char *text; };
    int f(char **n);
    int g(struct HOLDER *h);
    int j(struct POINT **p);
    int k(int **n);
    void release(void *p);
    char *i(int n); */
@Struct interface HOLDER { @LPSTR @Nullable String text(); }
int f(@Out @Allocated(free = "release(n)") @LPSTR String n);
int g(@Out @Allocated(free = "release(&h)") HOLDER h);
@Allocated(free = "release(return)") @LPSTR String i(int n);
// add @Ptr where the function allocates the thing itself (T **)
int j(@Out @Allocated(free = "release(p)") @Ptr POINT p);
int k(@Out @Allocated(free = "release(n)") @Ptr int n);
void release(@Nullable Pointer p);
