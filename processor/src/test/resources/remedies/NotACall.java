// Write it as in C, as in "NetApiBufferFree(buffer)" or "release(&minor, &set)"
/*C int f(char **buffer);
    int g(int *minor, char **set);
    int h(char **s);
    // several as {"a(x)", "b(x)"}
int h(@Out @Allocated(free = {"destroy(s)", "NetApiBufferFree(s)"}) @LPSTR String s);
void destroy(@Nullable Pointer p);
void NetApiBufferFree(void *p);
    void destroy(void *p);
    void release(int *minor, void *p); */
int f(@Out @Allocated(free = "NetApiBufferFree(buffer)") @LPSTR String buffer);
int g(@Out int minor, @Out @Allocated(free = "release(&minor, &set)") @LPSTR String set);
void NetApiBufferFree(@Nullable Pointer p);
void release(@Out int minor, @Nullable Pointer p);
