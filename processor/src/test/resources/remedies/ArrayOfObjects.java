// Write 'List<T>'
/*C enum Color { RED };
    struct A { int n; struct POINT *a; LPSTR b[4]; enum Color *c; struct POINT **d; }; */
enum Color { RED }
@Struct interface A {
  int n();
  @SizeIs("n") List<POINT> a();
  @Fixed(4) List<@LPSTR String> b();
  @SizeIs("n") List<Color> c();
  @SizeIs("n") List<@Ptr POINT> d();
}
