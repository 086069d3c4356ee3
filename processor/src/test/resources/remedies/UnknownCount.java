// Name a field of the same struct
/*C struct A { DWORD NumElements; BYTE *a; };
    int f(BYTE *p, int n); */
@Struct interface A { @DWORD int NumElements(); @SizeIs("NumElements") byte[] a(); }
int f(@SizeIs("n") byte[] p, int n);
// or a constant of the container
/*C struct B { DWORD n; BYTE *a; }; */
int LIMIT = 4;
@Struct interface B { @DWORD int n(); @SizeIs("n + LIMIT") byte[] a(); }
