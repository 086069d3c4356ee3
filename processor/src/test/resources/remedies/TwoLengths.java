// Keep one: the last index of @LastIs is one less than the end of the valid part
/*C struct A { int n; int l; int cap; BYTE *a; BYTE *b; }; */
@Struct interface A { int n(); int l(); int cap(); @SizeIs("cap") @LengthIs("n") byte[] a(); @SizeIs("cap") @LastIs("l") byte[] b(); }
