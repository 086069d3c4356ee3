// Write @WCHAR for the units themselves, or List<@LPWSTR String> for an array of pointers
/*C struct A { int n; WCHAR *a; LPWSTR *b; WCHAR *c; char *d; }; */
@Struct interface A {
  int n();
  @SizeIs("n") @WCHAR String a();
  @SizeIs("n") List<@LPWSTR String> b();
  @MultiSz List<@WCHAR String> c();
  @SizeIs("n") @LPSTR String d();
}
