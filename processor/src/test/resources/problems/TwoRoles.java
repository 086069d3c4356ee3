@Struct interface A {
  @Reserved @SizeOfThis int a(); //! TwoRoles: 'a' is marked both @SizeOfThis and @Reserved
}
@Struct interface LINKED {
  @Next @Ignore @Ptr @Nullable LINKED next(); //! TwoRoles: 'next' is marked both @Next and @Ignore. Keep one.
}
