@Typedef(DWORD.class) @interface A {} //! TypedefTarget: The typedef 'A' is not a type annotation only. Mark it @Target(ElementType.TYPE_USE).
@Typedef(DWORD.class) @Target({TYPE_USE, METHOD}) @interface B {} //! TypedefTarget: The typedef 'B' is not a type annotation only
@Typedef(DWORD.class) @Target(METHOD) @interface C {} //! TypedefTarget: The typedef 'C' is not a type annotation only
@Struct interface S {
  @A int a();
  @B int b();
  @C int c();
}
