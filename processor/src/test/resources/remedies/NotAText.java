// Write @WCHAR, @Utf8 or @Encoded, or an array; @LPSTR, @Utf8 or @Encoded for a pointer
/*C struct A { char *a; WCHAR b[8]; char c[8]; char d[8]; char e[8]; char *f; char *g; }; */
@Struct interface A {
  @LPSTR String a();
  @Fixed(8) @WCHAR String b();
  @Fixed(8) @Utf8 String c();
  @Fixed(8) @Encoded("ISO-8859-1") String d();
  @Fixed(8) @CHAR byte[] e();
  @Utf8 String f();
  @Encoded("ISO-8859-1") String g();
}
// @WCHAR or @LPWSTR where it is for Windows only, '@WcharT int[]' for all systems
/*C struct B { wchar_t c[8]; wchar_t *d; int n; }; */
@Struct interface B { @Fixed(8) @WcharT int[] c(); @SizeIs("n") @WcharT int[] d(); int n(); }
// @Encoded("UTF-32LE") where it is for others only
/*C struct C { uint32_t e[8]; }; */
@Struct interface C { @Fixed(8) @Encoded("UTF-32LE") String e(); }
