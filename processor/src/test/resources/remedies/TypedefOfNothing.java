// Name a scalar or string annotation, another typedef, or an interface marked @Struct
/*C struct S { DWORD a; LPWSTR b; DWORD c; struct POINT d; }; */
@Typedef(DWORD.class) @Target(TYPE_USE) @interface A {}
@Typedef(LPWSTR.class) @Target(TYPE_USE) @interface B {}
@Typedef(A.class) @Target(TYPE_USE) @interface C {}
@Typedef(POINT.class) @Target(TYPE_USE) @interface D {}
@Struct interface S { @A int a(); @B String b(); @C int c(); @D POINT d(); }
