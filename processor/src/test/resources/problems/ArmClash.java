@Union interface U {
  @Case(is = 1) int some_thing();
  @Case(is = 2) int someThing(); //! ArmClash: The arm 'someThing' gives the class 'SomeThing', which 'some_thing' gives already. Rename the method
  @Case(is = 3) int something(); //! ArmClash: The arm 'something' gives the class 'Something', which 'some_thing' gives
}
@Struct interface NAMED {
  int kind();
  @SwitchIs("kind") V v();
  @Union interface V {
    @Case(is = 1) int named(); //! ArmClash: The arm 'named' gives the class 'Named', which the union gives already
  }
}
