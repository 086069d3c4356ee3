// Declare what it returns alike; values may differ, but not what C has there
/*C int f(int x, int y);
    void *g(int x); */
int f(int x, int y);
@CName("f") int f2(@Const(1) int x, int y);
@Nullable Pointer g(int x);
@CName("g") @Allocated @Utf8 @Nullable String g2(@Const(1) int x);
