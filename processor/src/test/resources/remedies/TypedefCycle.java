// Let one of them name a scalar
/*C struct S { DWORD a; WORD b; WORD c; WORD d; }; */
@Typedef(DWORD.class) @Target(TYPE_USE) @interface A {}
@Typedef(C.class) @Target(TYPE_USE) @interface B {}
@Typedef(D.class) @Target(TYPE_USE) @interface C {}
@Typedef(WORD.class) @Target(TYPE_USE) @interface D {}
@Struct interface S { @A int a(); @B int b(); @C int c(); @D int d(); }
