// Only a struct with exactly one part beside counts, reserved fields and its own size unwraps
/*C struct A { DWORD size; int n; int pad; BYTE *data; }; struct B { int x; int y; }; struct USER { struct A a; struct B b; }; */
@Struct(unwrap = true) interface A { @SizeOfThis @DWORD int size(); int n(); @Reserved int pad(); @SizeIs("n") byte[] data(); }
@Struct interface B { int x(); int y(); }
@Struct interface USER { @Of(A.class) byte[] a(); B b(); }
