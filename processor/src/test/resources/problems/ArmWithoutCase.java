@Union interface U {
  @Case(is = 1) int a();
  int b(); //! ArmWithoutCase: Nothing says when a union holds 'b'. Add @Case with the values that choose it, or @Default
  @Case({}) int c(); //! ArmWithoutCase: Nothing says when a union holds 'c'
  void d(); //! ArmWithoutCase: Nothing says when a union holds 'd'
}
@Struct interface A { int kind(); @SwitchIs("kind") U u(); }
