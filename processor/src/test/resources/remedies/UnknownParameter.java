// Name a parameter of the function, or 'return'; conditions may name 'errno', too
/*C int f(int x);
    int g(int *x);
    int j(BYTE *p, int count);
    int h(char **buffer);
    void release(void *p); */
@Status("return == 0") int f(int x);
@Status(value = "x == 0") int g(@Out int x);
int j(@SizeIs("count") byte[] p, int count);
int h(@Out @Allocated(free = "release(buffer)") @LPSTR String buffer);
void release(@Nullable Pointer p);
