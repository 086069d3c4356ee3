// Write a name that Charset.forName takes
/*C struct A { char *a; char *b; char *c; }; */
@io.github.sizeis.internal.TextType("UTF-8") @Target(TYPE_USE) @interface MY_STR {}
@Struct interface A { @Encoded("UTF-8") String a(); @MY_STR String b(); @Encoded("windows-1252") String c(); }
