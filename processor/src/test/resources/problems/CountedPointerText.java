@Struct interface A {
  int n();
  @SizeIs("n") @LPWSTR String a(); //! CountedPointerText: @LPWSTR is a pointer to a string with a NUL at its end, which @SizeIs does not count. Write @WCHAR for the units themselves, or List<@LPWSTR String>
  @MaxIs("n") @LPCWSTR String b(); //! CountedPointerText: @LPCWSTR is a pointer to a string with a NUL at its end, which @MaxIs does not count
  @MultiSz List<@LPWSTR String> c(); //! CountedPointerText: @LPWSTR is a pointer to a string with a NUL at its end, which @MultiSz does not count
  @SizeIs("n") List<@LPWSTR String> d();
  @SizeIs("n") @WCHAR String e();
  @SizeIs("n") @LPSTR String f();
}
