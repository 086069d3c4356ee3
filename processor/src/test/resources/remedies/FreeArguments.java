// Pass one for each parameter
/*C int f(char **s);
    void release(int kind, void *p); */
int f(@Out @Allocated(free = "release(0, s)") @LPSTR String s);
void release(int kind, @Nullable Pointer p);
