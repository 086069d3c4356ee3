@Struct interface A {
  @DWORD int n();
  @Inline byte[] a(); //! InlineOfNothing: @Inline says where 'a' lies, but not how long it is
}
@Struct interface B {
  @Inline List<@Utf8 String> b(); //! InlineOfNothing: @Inline says where 'b' lies
}
@Struct interface C {
  @Inline(0) GOOD_NEIGHBOUR c(); //! InlineOfNothing: @Inline says where 'c' lies
}
