@Struct(unwrap = true) interface BLOB { @DWORD int n(); @SizeIs("n") byte[] data(); }
@Struct interface A {
  @FullPtr int a(); //! FullPtrOfWhat: @FullPtr means nothing on 'int'. It takes a struct by its own name, as in '@FullPtr T' and 'List<@FullPtr T>'.
  @DWORD int n();
  @SizeIs("n") @FullPtr List<GOOD_NEIGHBOUR> b(); //! FullPtrOfWhat: @FullPtr means nothing on 'List<GOOD_NEIGHBOUR>'
  @SizeIs("n") List<@FullPtr GOOD_NEIGHBOUR> c();
  @Of(BLOB.class) byte @FullPtr [] d(); //! FullPtrOfWhat: @FullPtr means nothing on 'byte[]'
  @FullPtr @LPWSTR String e(); //! FullPtrOfWhat: @FullPtr means nothing on 'String'
  @SizeIs("n") @FullPtr byte[] f(); //! FullPtrOfWhat: @FullPtr means nothing on 'byte[]'
}
