// Say @Status(value = ..., code = Status.Code.LAST_ERROR) where errno tells it
/*C void f(int *x);
    void *g(int x); */
@Status(value = "x == 0", code = Status.Code.LAST_ERROR) void f(@Out int x);
@Status(value = "return != 0", code = Status.Code.LAST_ERROR) @Nullable Pointer g(int x);
