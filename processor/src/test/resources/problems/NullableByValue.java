enum Color { RED }
@Struct interface A {
  @Nullable GOOD_NEIGHBOUR a(); //! NullableByValue: 'GOOD_NEIGHBOUR' lies in the struct itself and cannot be NULL. Remove @Nullable.
  @Nullable int b(); //! NullableByValue: 'int' lies in the struct itself
  @Nullable Color c(); //! NullableByValue: 'Color' lies
  @Fixed(4) byte @Nullable [] d(); //! NullableByValue: 'byte[]' lies
  @Fixed(4) @Nullable List<GOOD_NEIGHBOUR> e(); //! NullableByValue: 'List<GOOD_NEIGHBOUR>' lies
  @Fixed(4) @WCHAR @Nullable String f(); //! NullableByValue: 'String' lies
  int n();
  @SizeIs("n") List<@Nullable GOOD_NEIGHBOUR> g(); //! NullableByValue: 'GOOD_NEIGHBOUR' lies
  @SizeIs("n") @Nullable List<@Ptr @Nullable GOOD_NEIGHBOUR> h();
}
@Struct interface TAIL {
  @DWORD int n();
  @SizeIs("n") @Inline byte @Nullable [] tail(); //! NullableByValue: 'byte[]' lies in the struct itself
}
