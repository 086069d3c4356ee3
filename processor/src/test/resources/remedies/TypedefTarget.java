// Mark it @Target(ElementType.TYPE_USE)
/*C struct S { DWORD a; }; */
@Typedef(DWORD.class) @Target(java.lang.annotation.ElementType.TYPE_USE) @interface A {}
@Struct interface S { @A int a(); }
