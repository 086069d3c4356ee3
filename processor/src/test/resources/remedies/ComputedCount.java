// Remove @ValueIs
/*C struct A { int n; int m; BYTE *data; }; */
@Struct interface A { int n(); int m(); @SizeIs("n * 2") byte[] data(); }
// let @LengthIs name another field that says how many of 'data' are valid
/*C struct B { int n; int m; BYTE *data; }; */
@Struct interface B { @ValueIs("m") int n(); int m(); @SizeIs("n * 2") @LengthIs("m") byte[] data(); }
