// It takes what comes out only: write @Out
/*C int f(char **s);
    int g(BYTE **s, int n); */
int f(@Out @Allocated @LPSTR String s);
int g(@Out @Allocated @SizeIs("n") byte[] s, int n);
// or a struct that the function fills
/*C struct FILLED { char *text; };
    int h(struct FILLED *s);
    int i(struct FILLED *s);
    void release(struct FILLED *s); */
@Struct interface FILLED { @LPSTR @Nullable String text(); }
int h(@Out @Allocated(free = "release(&s)") FILLED s);
int i(@InOut @Allocated(free = "release(&s)") FILLED s);
void release(@Nullable Pointer s);
