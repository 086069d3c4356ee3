// Say @Status(value = ..., code = Status.Code.LAST_ERROR) where errno tells it
/*C void f(int *x);
    void *g(int x);
    void *i(int x, char *errbuf);
    void *j(int x);
    char *reason(int x);
    void *h(int x, char *errbuf, int n); */
@Status(value = "x == 0", code = Status.Code.LAST_ERROR) void f(@Out int x);
@Status(value = "return != 0", code = Status.Code.LAST_ERROR) @Nullable Pointer g(int x);
// where a string or another function tells it, name that as 'message'
@Status(value = "return != 0", message = "errbuf")
@Nullable Pointer i(int x, @Out @Room("64") @LPSTR String errbuf);
@Status(value = "return != 0", message = "reason(x)")
@Nullable Pointer j(int x);
@Allocated @LPSTR String reason(int x);
// where nothing tells it, leave @Status out, and let the caller look at what comes out
@Nullable Pointer h(int x, @Out @Room("n") @LPSTR String errbuf, int n);
