@Struct interface A {
  int kind();
  int used();
  @SwitchIs("kind") U u();
  @Union interface U {
    @Case(is = 1) @Fixed(8) @LengthIs("used") byte[] a(); //! WindowInArm: Only a part of the array 'a' is valid, and it is an arm of a union
    @Case(is = 2) @Fixed(8) byte[] b();
  }
}
