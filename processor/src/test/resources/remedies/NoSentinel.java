// Write @Terminated on an array of integers or characters, or on a list of pointers, strings, structs or enums
/*C enum E { ONE = 1 }; struct A { int *a; WCHAR *b; struct POINT **c; char **d; struct POINT *e; enum E *f; }; */
enum E { @CValue(1) ONE }
@Struct interface A {
  @Terminated int[] a();
  @Terminated @WCHAR char[] b();
  @Terminated List<@Ptr POINT> c();
  @Terminated List<@Utf8 String> d();
  @Terminated List<POINT> e();
  @Terminated List<E> f();
}
