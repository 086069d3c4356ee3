// Remove it, or write a Java scalar; write it in front of the element
/*C struct A { struct POINT a; void *b; int n; LPWSTR *c; char **d; struct POINT e[2]; DWORD f; }; */
@Struct interface A {
  POINT a();
  Pointer b();
  int n();
  @SizeIs("n") List<@LPWSTR String> c();
  @SizeIs("n") List<@Encoded("UTF-8") String> d();
  @Fixed(2) List<POINT> e();
  @DWORD int f();
}
