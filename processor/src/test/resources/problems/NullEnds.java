@Struct interface A {
  @Terminated List<@Ptr @Nullable GOOD_NEIGHBOUR> a(); //! NullEnds: A NULL among its elements would end 'a'. Remove @Nullable from the elements.
  @Terminated List<@Utf8 @Nullable String> b(); //! NullEnds: A NULL among its elements would end 'b'
  @MultiSz List<@WCHAR @Nullable String> c(); //! NullEnds: A null string would end 'c'
  @Terminated @Nullable List<@Ptr GOOD_NEIGHBOUR> d();
}
