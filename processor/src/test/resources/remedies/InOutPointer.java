// Declare it as com.sun.jna.Pointer, or let it go one way
/*C int f(char **s);
    int g(char *s);
    int h(char **s); */
int f(@InOut Pointer s);
int g(@LPSTR String s);
int h(@Out @Allocated @LPSTR String s);
