// Remove unwrap; a union nested in it is its value anyway
/*C union A_U { int one; double two; }; struct A { int kind; union A_U u; }; */
@Struct interface A {
  int kind();
  @SwitchIs("kind") U u();
  @Union interface U { @Case(is = 1) int one(); @Case(is = 2) double two(); }
}
