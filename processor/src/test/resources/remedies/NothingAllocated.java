// It takes pointers, and structs that hold pointers
/*C struct HOLDER { char *text; };
    int f(char **n);
    int g(struct HOLDER *h);
    void release(void *p);
    char *i(int n); */
@Struct interface HOLDER { @LPSTR @Nullable String text(); }
int f(@Out @Allocated(free = "release(n)") @LPSTR String n);
int g(@Out @Allocated(free = "release(&h)") HOLDER h);
@Allocated(free = "release(return)") @LPSTR String i(int n);
void release(@Nullable Pointer p);
