// Write either @SizeIs("n") in elements or @SizeIs(bytes = "n")
/*C struct A { int n; int *a; int *b; BYTE c[4]; BYTE d[4]; }; */
@Struct interface A {
  int n();
  @SizeIs("n") int[] a();
  @SizeIs(bytes = "n") int[] b();
  @Fixed(4) @LengthIs("n") byte[] c();
  @Fixed(4) @LengthIs(bytes = "n") byte[] d();
}
