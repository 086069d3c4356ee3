// Write its constants, as in @Case("APPLE"); write @Case(is = ...)
/*C enum Kind { APPLE, PEAR };
    union S_U { int a; }; union S_V { int a; };
    struct S { enum Kind kind; int number; union S_U u; union S_V v; union S_V w; }; */
enum Kind { APPLE, PEAR }
@Struct interface S {
  Kind kind();
  int number();
  @SwitchIs("kind") U u();
  @SwitchIs("number & 1") V v();
  @SwitchIs("number & 3") V w();
  @Union interface U { @Case("APPLE") int a(); }
  @Union interface V { @Case(is = 1) int a(); }
}
