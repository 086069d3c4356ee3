// Write the length as @SizeIs("6") where @Fixed(6) stands; a string that ends with a NUL needs neither
/*C BYTE *f(int x);
    char *g(int x); */
@SizeIs("6") byte[] f(int x);
@Utf8 String g(int x);
