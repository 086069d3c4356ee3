@Struct interface A {
  @Inline @Fixed(16) List<@Utf8 String> a(); //! FixedTextsLength: @Fixed(16) does not give the number and the length of strings that lie in place. Write both, the number of strings first: @Fixed({3, 16}) for char names[3][16].
  @Fixed(3) List<@WCHAR String> b(); //! FixedTextsLength: @Fixed(3) does not
  @Inline @Fixed({2, 3, 16}) List<@LPSTR String> c(); //! FixedTextsLength: @Fixed({2, 3, 16}) does not
  @Fixed({2, 3}) List<@Utf8 String> d();
}
