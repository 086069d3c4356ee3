@Struct interface A {
  @Fixed({4, 16}) @WCHAR String a(); //! FixedTextLength: @Fixed({4, 16}) does not give the length of one string
}
