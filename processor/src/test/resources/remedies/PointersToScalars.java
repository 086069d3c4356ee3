// Write 'List<@Ptr T>' with a struct T that has the 'int' as its one field, or 'List<Pointer>'
/*C struct T { DWORD value; };
    struct A { int n; DWORD **a; DWORD **b; DWORD *c; };
    int f(DWORD **p, int n); */
@Struct interface T { @DWORD int value(); }
@Struct interface A {
  int n();
  @SizeIs("n") List<@Ptr T> a();
  @SizeIs("n") List<Pointer> b();
  // an array of the scalars themselves is 'int[]', without @Ptr
  @SizeIs("n") @DWORD int[] c();
}
int f(@SizeIs("n") List<@Ptr T> p, int n);
