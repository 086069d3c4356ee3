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
// @Terminated where a NULL or another value ends it, @MultiSz for strings one behind the other, @Chain for a list
/*C struct LINK { struct LINK *next; }; struct B { char **a; int *b; WCHAR *c; struct LINK *d; }; */
@Struct interface LINK { @Next @Ptr @Nullable LINK next(); }
@Struct interface B {
  @Terminated List<@Utf8 String> a();
  @Terminated(-1) int[] b();
  @MultiSz List<@WCHAR String> c();
  @Chain List<LINK> d();
}
