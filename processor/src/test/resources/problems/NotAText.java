@Struct interface A {
  @DWORD String a(); //! NotAText: @DWORD is not a string in memory
  @CHAR @Fixed(8) String b(); //! NotAText: @CHAR is not a string in memory
  @io.github.sizeis.c.WcharT @Fixed(8) String c(); //! NotAText: @WcharT is not a string in memory. Write @WCHAR, or @LPWSTR for a pointer, where it is for Windows only, and @Encoded("UTF-32LE") where it is for others only; for all of them declare '@WcharT int[]'.
  @io.github.sizeis.c.WcharT String d(); //! NotAText: @WcharT is not a string in memory. Write @WCHAR, or @LPWSTR for a pointer
}
