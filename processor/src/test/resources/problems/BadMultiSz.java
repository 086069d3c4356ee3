@Struct interface A {
  @MultiSz byte[] a(); //! BadMultiSz: @MultiSz means nothing on 'byte[]'. Write 'List<@WCHAR String>', or @Utf8, @LPSTR or @Encoded in place of @WCHAR.
  @MultiSz @LPWSTR String b(); //! BadMultiSz: @MultiSz means nothing on 'String'
  @MultiSz List<GOOD_NEIGHBOUR> c(); //! BadMultiSz: @MultiSz means nothing on 'List<GOOD_NEIGHBOUR>'
  @MultiSz @Nullable List<@WCHAR String> d();
}
