// Leave it out
/*C int j(char *s); */
int j(@LPSTR String s);
// What the function allocates and passes out is @Out
/*C int f(char **s);
    int g(BYTE **s, int n); */
int f(@Out @Allocated @LPSTR String s);
int g(@Out @Allocated @SizeIs("n") byte[] s, int n);
// @Out or @InOut, a struct that the function fills may have it
/*C struct FILLED { char *text; };
    int h(struct FILLED *s);
    int i(struct FILLED *s);
    void release(struct FILLED *s); */
@Struct interface FILLED { @LPSTR @Nullable String text(); }
int h(@Out @Allocated(free = "release(&s)") FILLED s);
int i(@InOut @Allocated(free = "release(&s)") FILLED s);
void release(@Nullable Pointer s);
// a pointer that it replaces, or the caller's array that it fills with pointers of its own
/*C int k(char **s, DWORD n);
    int l(char **s); */
int k(Pointer s, @DWORD int n);
int l(Pointer s);
