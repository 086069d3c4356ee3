@Struct interface A {
  int kind();
  int n();
  @SwitchIs("kind") U u();
  @Union interface U {
    @Case(is = 1) @SizeIs("n") @Inline byte[] flexible(); //! FlexibleArm: The arm 'flexible' ends with a flexible array, and a union has one size
    @Case(is = 2) TAIL b(); //! FlexibleArm: The arm 'b' ends with
    @Case(is = 3) int c();
  }
}
@Struct interface TAIL { int n(); @SizeIs("n") @Inline byte[] a(); }
