// Write 'List<@WCHAR String>', or @Utf8, @LPSTR or @Encoded in place of @WCHAR
/*C struct A { WCHAR *a; char *b; char *c; char *d; }; */
@Struct interface A {
  @MultiSz List<@WCHAR String> a();
  @MultiSz List<@Utf8 String> b();
  @MultiSz List<@LPSTR String> c();
  @MultiSz List<@Encoded("ISO-8859-1") String> d();
}
