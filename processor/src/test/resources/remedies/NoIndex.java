// Write an index as an expression over fields of the same struct
/*C struct A { int n; BYTE *a; BYTE *b; int f; }; */
@Struct interface A {
  int n();
  @MaxIs("n - 1") byte[] a();
  @SizeIs("n") @FirstIs("f") @LastIs("n - 1") byte[] b();
  int f();
}
