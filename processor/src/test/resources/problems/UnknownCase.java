enum Kind { APPLE, PEAR, @Unknown OTHER }
@Struct interface S {
  Kind kind();
  @SwitchIs("kind") U u();
  @Union interface U {
    @Case("APLE") //! UnknownCase: 'Kind' has no constant 'APLE'; did you mean 'APPLE'? Name a constant of the enum
    int a();
    @Case({"PEAR", "ORANGE"}) //! UnknownCase: 'Kind' has no constant 'ORANGE'. Name a constant
    int b();
  }
}
