@Union interface U {
  @Case(is = 1) @Reserved int a(); //! ArmRole: 'a' is an arm of a union, and leaves the value. Remove @Reserved or @SizeOfThis
  @Case(is = 2) @SizeOfThis int b(); //! ArmRole: 'b' is an arm
}
