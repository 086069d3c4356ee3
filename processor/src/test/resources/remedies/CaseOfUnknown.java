// Remove it: @Default is the arm for every number without a constant
/*C enum Kind { APPLE, PEAR };
    union S_U { int a; int b; int c; }; struct S { enum Kind kind; union S_U u; }; */
enum Kind { APPLE, PEAR, @Unknown OTHER }
@Struct interface S {
  Kind kind();
  @SwitchIs("kind") U u();
  @Union interface U { @Case("APPLE") int a(); @Case("PEAR") int b(); @Default int c(); }
}
