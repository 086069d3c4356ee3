// Declare one function for each list of arguments that you pass, with the same @CName
/*C void f(char *format, int a);
    void g(char *format, int a, double b); */
@CName("f") void one(@LPSTR String format, int a);
@CName("g") void two(@LPSTR String format, int a, double b);
