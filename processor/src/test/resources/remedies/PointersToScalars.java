// Write '@Ptr int[]', or add @Nullable behind @Ptr where some may be NULL
/*C struct A { int n; DWORD **a; DWORD **b; DWORD *c; DWORD *d[3]; };
    int f(DWORD **p, int n); */
@Struct interface A {
  int n();
  @SizeIs("n") @Ptr @DWORD int[] a();
  @SizeIs("n") List<@Ptr @Nullable @DWORD Integer> b();
  // an array of the scalars themselves is 'int[]', without @Ptr
  @SizeIs("n") @DWORD int[] c();
  @Fixed(3) @Ptr @DWORD int[] d();
}
int f(@SizeIs("n") @Ptr @DWORD int[] p, int n);
