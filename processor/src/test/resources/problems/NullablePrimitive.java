@Struct interface A {
  @Ptr @Nullable @DWORD int a(); //! NullablePrimitive: A Java 'int' is never null. Write 'Integer', or remove @Nullable.
  @Ptr @Nullable @WCHAR char b(); //! NullablePrimitive: A Java 'char' is never null. Write 'Character'
  @Ptr @Nullable @DWORD Integer c();
  @Ptr @DWORD Integer d(); //! Boxed: 'Integer' is boxed. Write 'int'
  @Nullable int e(); //! NullableByValue: 'int' lies in the struct itself
}
