// Keep @Terminated where something in memory ends it, else @SizeIs
/*C struct A { int n; BYTE *a; BYTE *b; int *c; int d[3]; WCHAR *e; LPWSTR *f; BYTE *g; }; */
@Struct interface A {
  int n();
  @Terminated byte[] a();
  @SizeIs("n") byte[] b();
  @Terminated(-1) int[] c();
  @Fixed(3) int[] d();
  @MultiSz List<@WCHAR String> e();
  @Terminated List<@LPWSTR String> f();
  @SizeIs("n") byte[] g();
}
