// Write a number that memory can hold there; pointers and structs end with 0
/*C enum Color { RED };
    struct A { BYTE *a; WORD *b; LPSTR *c; struct POINT *d; long *e; enum Color *f; }; */
enum Color { RED }
@Struct interface A {
  @Terminated(255) byte[] a();
  @Terminated(0xFFFF) @WORD int[] b();
  @Terminated List<@LPSTR String> c();
  @Terminated(0) List<POINT> d();
  @Terminated(-1) @CLong long[] e();
  @Terminated(-1) List<Color> f();
}
