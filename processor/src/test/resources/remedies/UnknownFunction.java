// Declare it in the same container
/*C int f(char **s);
    void NetApiBufferFree(void *p); */
int f(@Out @Allocated(free = "NetApiBufferFree(s)") @LPSTR String s);
void NetApiBufferFree(@Nullable Pointer p);
