// It takes one integer that comes out, beside a @Resume
/*C int f(struct POINT **a, int *n, int *h, int *t); */
int f(@Out @Allocated @SizeIs("n") List<POINT> a, @Out int n, @InOut @Resume int h, @Out @Total int t);
