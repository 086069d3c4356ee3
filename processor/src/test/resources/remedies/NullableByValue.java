// Remove @Nullable
/*C enum Color { RED }; struct A { struct POINT a; int b; enum Color c; BYTE d[4]; struct POINT e[4]; WCHAR f[4]; int n; struct POINT *g; }; */
enum Color { RED }
@Struct interface A {
  POINT a();
  int b();
  Color c();
  @Fixed(4) byte[] d();
  @Fixed(4) List<POINT> e();
  @Fixed(4) @WCHAR String f();
  int n();
  @SizeIs("n") List<POINT> g();
}
