// Name an integer, or a pointer to compare with 0
/*C int f(int *x, double y);
    void *g(int x); */
@Status("x == 0") int f(@Out int x, double y);
@Status(value = "return != 0", code = Status.Code.LAST_ERROR) @Nullable Pointer g(int x);
