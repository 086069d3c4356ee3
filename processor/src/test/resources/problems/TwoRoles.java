@Struct interface A {
  @Reserved @SizeOfThis int a(); //! TwoRoles: 'a' is marked both @SizeOfThis and @Reserved
}
