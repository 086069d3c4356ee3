// It takes an integer that goes in, and is the size of what comes out, by @SizeIs or @Room
/*C int f(BYTE *a, int n);
    int g(BYTE *a, int *n);
    int h(char *a, int n); */
int f(@Out @SizeIs("n") byte[] a, @Grow(when = "return == 122") int n);
int g(@Out @SizeIs("n") byte[] a, @InOut @Grow(when = "return == 122") int n);
int h(@Out @Room("n") @LPSTR String a, @Grow(when = "return == 122") int n);
