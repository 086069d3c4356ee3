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
