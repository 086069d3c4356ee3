@Struct interface A {
  @Fixed(8) @LPWSTR String a(); //! FixedPointerText: @LPWSTR is a pointer, so @Fixed does not give its length. Write @WCHAR for inline text, or List<@LPWSTR String>
  @Fixed(8) List<@LPWSTR String> b();
  @Fixed(8) @WCHAR String c();
  @Fixed(8) @LPSTR String d();
  @Fixed(8) @Encoded("ISO-8859-1") String e();
}
