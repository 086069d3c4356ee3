@Struct interface LINK { @Next @Ptr @Nullable LINK next(); }
@Struct interface A {
  @Ignore int a(); //! BadIgnore: @Ignore means nothing on 'a'. It takes a pointer, which is then not followed.
  @Ignore GOOD_NEIGHBOUR b(); //! BadIgnore: @Ignore means nothing on 'b'
  @Ignore @Fixed(3) List<@Ptr GOOD_NEIGHBOUR> c(); //! BadIgnore: @Ignore means nothing on 'c'
  @Ignore @Chain @Inline List<LINK> d(); //! BadIgnore: @Ignore means nothing on 'd'
  @Ignore @Chain List<LINK> e();
  @DWORD int n();
  @Ignore @SizeIs("n") byte[] f();
  @Ignore @LPWSTR String g();
}
