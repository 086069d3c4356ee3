@Struct interface A {
  @LPWSTR int a(); //! TextMismatch: @LPWSTR is a string, not a 'int'. Declare it as String.
  @Utf8 Object b(); //! TextMismatch: @Utf8 is a string, not a 'Object'
  @Encoded("UTF-8") GOOD_NEIGHBOUR c(); //! TextMismatch: @Encoded is a string, not a 'GOOD_NEIGHBOUR'
  @Utf8 Pointer d(); //! TextMismatch: @Utf8 is a string, not a 'Pointer'
}
