// Correct the number
/*C enum Numbered { A = 1, B = 5 };
    union S_U { int a; }; union S_V { int a; }; union S_W { int a; int b; };
    struct S { BYTE b; signed char small; enum Numbered numbered; union S_U u; union S_V v; union S_W w; }; */
enum Numbered { @CValue(1) A, @CValue(5) B }
@Struct interface S {
  @BYTE int b();
  byte small();
  Numbered numbered();
  @SwitchIs("b") U u();
  @SwitchIs("small") V v();
  @SwitchIs("numbered") W w();
  @Union interface U { @Case(is = {0, 255}) int a(); }
  @Union interface V { @Case(is = {-1, -56}) int a(); }
  @Union interface W { @Case(is = 1) int a(); @Case(is = 5) int b(); }
}
