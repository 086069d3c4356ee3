// Add @SizeIs("n") where it is a pointer, @Fixed(n) where it is inline
/*C struct A { int n; BYTE *a; struct POINT *b; DWORD *c; LPWSTR *d; BYTE e[4]; LPWSTR f[4]; }; */
@Struct interface A {
  int n();
  @SizeIs("n") byte[] a();
  @SizeIs("n") List<POINT> b();
  @SizeIs("n") @DWORD int[] c();
  @SizeIs("n") List<@LPWSTR String> d();
  @Fixed(4) byte[] e();
  @Fixed(4) List<@LPWSTR String> f();
}
