@Struct interface TABLE { @DWORD int n(); @SizeIs("n") @Inline byte[] rows(); }
@Struct interface LAST { int a(); TABLE table(); }
@Struct(unwrap = true) interface BLOB { @DWORD int n(); @SizeIs("n") @Inline byte[] data(); }
@Struct interface A {
  TABLE a(); //! FlexibleNested: 'a' lies in the struct and is a 'TABLE', which ends with a flexible array. Only the last field of a struct may be one, unless it is a @Chain; if C has a pointer, write @Ptr.
  @Ptr TABLE b();
  LAST c(); //! FlexibleNested: 'c' lies in the struct and is a 'LAST'
  @Of(BLOB.class) byte[] d(); //! FlexibleNested: 'd' lies in the struct and is a 'BLOB'
  TABLE e();
}
@Struct interface LINK { @Next @Ptr @Nullable LINK next(); @DWORD int n(); @SizeIs("n") @Inline byte[] rows(); }
@Struct interface B {
  @Chain List<LINK> far();
  @Chain @Inline List<LINK> near(); //! FlexibleNested: 'near' lies in the struct and is a 'LINK'
}
