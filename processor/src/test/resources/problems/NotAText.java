@Struct interface A {
  @DWORD String a(); //! NotAText: @DWORD is not a string in memory
  @CHAR @Fixed(8) String b(); //! NotAText: @CHAR is not a string in memory
  @io.github.sizeis.c.WcharT @Fixed(8) String c(); //! NotAText: @WcharT is not a string in memory
}
