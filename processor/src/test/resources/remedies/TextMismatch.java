// Declare it as String
/*C struct A { LPWSTR a; char *b; char *c; }; */
@Struct interface A { @LPWSTR String a(); @Utf8 String b(); @Encoded("UTF-8") String c(); }
