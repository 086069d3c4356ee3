// Keep @SizeIs where it is a pointer, @Fixed where it is inline
/*C struct A { int n; BYTE *a; BYTE *b; BYTE c[4]; BYTE d[4]; }; */
@Struct interface A { int n(); @SizeIs("n") byte[] a(); @MaxIs("n") byte[] b(); @Fixed(4) byte[] c(); @LengthIs("n") @Fixed(4) byte[] d(); }
