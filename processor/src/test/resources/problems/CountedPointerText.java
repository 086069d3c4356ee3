@Struct interface A {
  int n();
  @SizeIs("n") @LPWSTR String a(); //! CountedPointerText: @LPWSTR is a pointer to a string that ends with a NUL, so @SizeIs cannot count it
  @MaxIs("n") @LPCWSTR String b(); //! CountedPointerText: @LPCWSTR is a pointer to a string that ends with a NUL, so @MaxIs cannot count it
  @MultiSz List<@LPWSTR String> c(); //! CountedPointerText: @LPWSTR is a pointer to a string that ends with a NUL, so @MultiSz cannot count it
  @SizeIs("n") List<@LPWSTR String> d();
  @SizeIs("n") @WCHAR String e();
  @SizeIs("n") @LPSTR String f();
}
