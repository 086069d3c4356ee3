// Name a function that returns a string
/*C int f(int x);
    int g(int x);
    char *words(int code);
    char *text(int code);
    void release(void *p); */
@Status(value = "return == 0", message = "words(return)")
int f(int x);
@Allocated @LPSTR @Nullable String words(int code);
// if the string must be freed, say so there
@Status(value = "return == 0", message = "text(x)")
int g(int x);
@Allocated(free = "release(return)") @LPSTR @Nullable String text(int code);
void release(@Nullable Pointer p);
