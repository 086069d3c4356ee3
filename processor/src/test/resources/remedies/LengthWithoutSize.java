// Add @SizeIs("n") where it is a pointer, @Fixed(n) where it is inline; where all there is is valid, write @SizeIs alone
/*C struct A { int n; BYTE *a; BYTE b[4]; BYTE *c; int k; }; */
@Struct interface A {
  int n();
  @SizeIs("k") @LengthIs("n") byte[] a();
  @Fixed(4) @LengthIs("n") byte[] b();
  @SizeIs("n") byte[] c();
  int k();
}
