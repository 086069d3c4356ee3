// It takes an array of primitives, or a List, or a @WCHAR String
/*C struct A { int n; int *a; struct POINT *b; WCHAR *c; int d[4]; WCHAR e[4]; int *f; }; */
@Struct interface A {
  int n();
  @SizeIs("n") int[] a();
  @SizeIs("n") List<POINT> b();
  @SizeIs("n") @WCHAR String c();
  @Fixed(4) int[] d();
  @Fixed(4) @WCHAR String e();
  @Terminated int[] f();
}
