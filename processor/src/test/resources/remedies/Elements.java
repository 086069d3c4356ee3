// Let exactly one List come out: of a struct that holds it, make the struct unwrap
/*C struct ALL { DWORD n; struct POINT **all; };
    int f(struct ALL **a, int *h);
    int g(struct POINT **a, int *n, int *h); */
@Struct(unwrap = true) interface ALL { @DWORD int n(); @SizeIs("n") List<@Ptr POINT> all(); }
int f(@Out @Allocated @Of(ALL.class) @Ptr @Nullable List<POINT> a, @InOut @Resume int h);
int g(@Out @Allocated @SizeIs("n") List<POINT> a, @Out int n, @InOut @Resume int h);
