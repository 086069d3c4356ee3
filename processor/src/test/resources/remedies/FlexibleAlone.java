// Declare what lies before it, or @Inline(1)
/*C struct A { int x; BYTE a[]; }; struct B { BYTE b[1]; }; */
@Struct interface A { int x(); @SizeIs("3") @Inline(0) byte[] a(); }
@Struct interface B { @SizeIs("3") @Inline(1) byte[] b(); }
