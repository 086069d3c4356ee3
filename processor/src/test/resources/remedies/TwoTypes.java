// Keep one
/*C struct ONE { int x; }; struct A { DWORD a; WORD b; LPWSTR c; char *d; DWORD e; struct ONE f; }; */
@Struct(unwrap = true) interface ONE { int x(); }
@Struct interface A {
  @DWORD int a();
  @WORD int b();
  @LPWSTR String c();
  @Encoded("UTF-8") String d();
  @DWORD int e();
  @Of(ONE.class) int f();
}
