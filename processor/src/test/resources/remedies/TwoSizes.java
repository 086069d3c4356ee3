// Keep one: the greatest index of @MaxIs is one less than the size of @SizeIs
/*C struct A { int n; int m; BYTE *a; BYTE *b; }; */
@Struct interface A { int n(); int m(); @SizeIs("n") byte[] a(); @MaxIs("m") byte[] b(); }
