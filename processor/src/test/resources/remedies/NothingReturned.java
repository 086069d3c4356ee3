// Declare what the function returns in C, or name a parameter
/*C int f(int x);
    void g(int *x); */
@Status("return == 0") int f(int x);
@Status(value = "x == 0", code = Status.Code.LAST_ERROR) void g(@Out int x);
