// Mark it @Utf8, @LPSTR or @Encoded if C has char; @LPWSTR if C has a pointer to WCHAR that ends with a NUL;
// @WCHAR if C has WCHAR in place (with @Fixed) or counted (with @SizeIs)
/*C struct A { LPWSTR a; LPSTR b; char *c; char *d; WCHAR e[16]; int n; char **f; char g[16]; int m; WCHAR *h; }; */
@Struct interface A {
  @LPWSTR String a();
  @LPSTR @Nullable String b();
  @Utf8 String c();
  @Encoded("ISO-8859-1") String d();
  @Fixed(16) @WCHAR String e();
  int n();
  @SizeIs("n") List<@Utf8 String> f();
  @Fixed(16) @Utf8 String g();
  int m();
  @SizeIs("m") @WCHAR String h();
}
// @Idl(encoding = "...") says it for all that are not marked
/*C struct B { char *a; char b[16]; }; */
//// Said.java
package PACKAGE;
import io.github.sizeis.*;
@Idl(encoding = "UTF-8") interface Said {
  @Struct interface B { String a(); @Fixed(16) String b(); }
}
