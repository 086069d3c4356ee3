// Keep the one that C has
/*C int a(char *s, int n);
    int b(char **s, int n);
    void release(void *p); */
int a(@Out @Room("n") @LPSTR String s, int n);
int b(@Out @Allocated(free = "release(s)") @LPSTR String s, int n);
void release(@Nullable Pointer p);
