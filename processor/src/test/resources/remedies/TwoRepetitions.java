// Keep one @Resume, or one @Grow
/*C int f(struct POINT **a, int *n, int *h, int *i);
    int g(BYTE *a, int *n); */
@Status("return == 0") int f(@Out @Allocated @SizeIs("n") List<POINT> a, @Out int n, @InOut @Resume int h, @InOut int i);
@Status("return == 0") int g(@Out @SizeIs("n") byte[] a, @InOut @Grow(when = "return == 122") int n);
