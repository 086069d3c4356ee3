// Begin with 0 or more, and allow two attempts
/*C int f(BYTE *a, int n); */
int f(@Out @SizeIs("n") byte[] a, @Grow(when = "return == 122", from = 0, attempts = 2) int n);
