@Struct interface A {
  @DWORD @WORD int x(); //! TwoTypes: Both @DWORD and @WORD say what memory holds. Keep one.
  @LPWSTR @Encoded("UTF-8") String y(); //! TwoTypes: Both @LPWSTR and @Encoded say
  @DWORD @Of(GOOD_NEIGHBOUR.class) int z(); //! TwoTypes: Both @DWORD and @Of say
}
