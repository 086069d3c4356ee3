// Say @Status(value = ..., code = Status.Code.LAST_ERROR) where errno tells it
/*C void f(int *x);
    void *g(int x);
    void *h(int x, char *errbuf, int n); */
@Status(value = "x == 0", code = Status.Code.LAST_ERROR) void f(@Out int x);
@Status(value = "return != 0", code = Status.Code.LAST_ERROR) @Nullable Pointer g(int x);
// where something else tells it, or nothing does, leave @Status out, and let the caller look at what comes out
@Nullable Pointer h(int x, @Out @Room("n") @LPSTR String errbuf, int n);
