// Name the function that frees it, as in @Allocated(free = "Free(s)")
/*C int f(char **s);
    void Free(void *p); */
int f(@Out @Allocated(free = "Free(s)") @LPSTR String s);
void Free(@Nullable Pointer p);
