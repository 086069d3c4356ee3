@Struct interface A {
  @Fixed(0) byte[] a(); //! BadLength: @Fixed(0) is no length
  @Fixed({}) byte[] b(); //! BadLength: @Fixed({}) is no length
  @Fixed({4, -1}) byte[] c(); //! BadLength: @Fixed({4, -1}) is no length
  @Fixed({65536, 65536}) byte[] d(); //! BadLength: @Fixed({65536, 65536}) is no length
  @Fixed(0) @WCHAR String e(); //! BadLength: @Fixed(0) is no length
}
