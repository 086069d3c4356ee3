@Struct interface A {
  int kind();
  boolean broken(); //! NoWidth: The boolean 'broken'
  @SwitchIs("knd") //! UnknownDiscriminant: 'A' has no field 'knd'; did you mean 'kind'? Name a field of the same struct
  U a();
  @SwitchIs("kind | (tpe << 16)") //! UnknownDiscriminant: 'A' has no field 'tpe'
  U b();
  @SwitchIs("broken") U c();
  @SwitchIs("kind +") //! NotAnExpression: 'kind +' is no expression
  U d();
}
@Union interface U { @Case(is = 1) int a(); }
