@Struct interface A {
  @WCHAR String a(); //! InlineText: A @WCHAR String lies inline and needs a length. Add @Fixed(n)
  int n();
  @SizeIs("n") List<@WCHAR String> b(); //! InlineText: A @WCHAR String
}
