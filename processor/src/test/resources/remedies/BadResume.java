// It takes an integer or a struct that goes in and comes out: write @InOut
/*C int f(struct POINT **a, int *n, int *h);
    int g(struct POINT **a, int *n, struct POINT *h); */
int f(@Out @Allocated @SizeIs("n") List<POINT> a, @Out int n, @InOut @Resume int h);
int g(@Out @Allocated @SizeIs("n") List<POINT> a, @Out int n, @InOut @Resume POINT h);
