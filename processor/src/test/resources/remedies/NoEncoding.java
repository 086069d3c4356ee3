// Mark it @LPWSTR, @LPSTR, @Utf8 or @Encoded where it is a pointer, @WCHAR with @Fixed where it is inline
/*C struct A { LPWSTR a; LPSTR b; char *c; char *d; WCHAR e[16]; int n; char **f; }; */
@Struct interface A {
  @LPWSTR String a();
  @LPSTR @Nullable String b();
  @Utf8 String c();
  @Encoded("ISO-8859-1") String d();
  @Fixed(16) @WCHAR String e();
  int n();
  @SizeIs("n") List<@Utf8 String> f();
}
// @Idl(encoding = "...") says it for all that are not marked
/*C struct B { char *a; char b[16]; }; */
//// Said.java
package PACKAGE;
import io.github.sizeis.*;
@Idl(encoding = "UTF-8") interface Said {
  @Struct interface B { String a(); @Fixed(16) String b(); }
}
