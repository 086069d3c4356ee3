// It takes a struct or a scalar; strings, lists and JNA pointers are pointers already
/*C struct A { void *a; int n; struct POINT *b; BYTE c[4]; WCHAR d[4]; struct POINT *e; DWORD *f; LPWSTR g; }; */
@Struct interface A {
  Pointer a();
  int n();
  @SizeIs("n") List<POINT> b();
  @Fixed(4) byte[] c();
  @Fixed(4) @WCHAR String d();
  @Ptr POINT e();
  @Ptr @DWORD int f();
  @LPWSTR String g();
}
// Let its arms be pointers: a union of pointers lies in memory as a pointer to a union does
/*C union U { struct POINT *a; DWORD *b; }; struct B { int n; union U u; }; */
@Union interface U { @Case(is = 1) @Ptr POINT a(); @Case(is = 2) @Ptr @DWORD int b(); }
@Struct interface B { int n(); @SwitchIs("n") U u(); }
// and where C has one more, com.sun.jna.Pointer does
/*C struct C { int n; BYTE **a; char **b; }; */
@Struct interface C { int n(); Pointer a(); Pointer b(); }
// pointers to structs are 'List<@Ptr T>'
/*C struct D { DWORD n; struct POINT **a; }; */
@Struct interface D { @DWORD int n(); @SizeIs("n") List<@Ptr POINT> a(); }
