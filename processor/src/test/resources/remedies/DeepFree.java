// Write it as in @Allocated(free = "Free(s)", deep = true)
/*C int f(char **s);
    char *g(void);
    void Free(void *p); */
int f(@Out @Allocated(free = "Free(s)", deep = true) @LPSTR String s);
@Allocated(free = "Free(return)", deep = true) @LPSTR String g();
void Free(@Nullable Pointer p);
