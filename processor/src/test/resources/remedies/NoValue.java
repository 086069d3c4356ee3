// Correct the numbers in it
/*C struct A { int n; BYTE *a; BYTE *b; BYTE c[3]; }; */
@Struct interface A {
  int n();
  @SizeIs("4") byte[] a();
  @SizeIs("n / 2") byte[] b();
  @Fixed(3) @FirstIs("1") @LastIs("2") byte[] c();
}
