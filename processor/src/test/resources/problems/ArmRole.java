@Union interface U {
  @Case(is = 1) @Reserved int a(); //! ArmRole: 'a' is an arm of a union, and leaves the value. Remove @Reserved, @SizeOfThis, @ValueIs, @Next or @Ignore
  @Case(is = 2) @SizeOfThis int b(); //! ArmRole: 'b' is an arm
  @Case(is = 3) @Ignore @Ptr GOOD_NEIGHBOUR c(); //! ArmRole: 'c' is an arm
  @Case(is = 4) @Ignore Pointer d(); //! ArmRole: 'd' is an arm
}
