@io.github.sizeis.internal.TextType("UTF-9") @Target(TYPE_USE) @interface MY_STR {} //! UnknownCharset: No charset is called 'UTF-9'; did you mean 'UTF-8'?
@Struct interface A {
  @Encoded("UTF-88") String a(); //! UnknownCharset: No charset is called 'UTF-88'; did you mean 'UTF-8'? Write a name that Charset.forName takes.
  @Encoded("no such thing") String b(); //! UnknownCharset: No charset is called 'no such thing'. Write
  @Encoded("") String c(); //! UnknownCharset: No charset is called ''
  @MY_STR String d();
}
//// p/Named.java
package p;
import io.github.sizeis.*;
@Idl(library = "l", encoding = "UTF-88") public interface Named { //! UnknownCharset: No charset is called 'UTF-88'; did you mean 'UTF-8'?
  @Struct interface A1 { String a(); }
  void f(String s);
}
//// p/Misnamed.java
package p;
import io.github.sizeis.*;
@Idl(encoding = "no such thing") public interface Misnamed { //! UnknownCharset: No charset is called 'no such thing'
  @Struct interface A2 { String a(); }
}
