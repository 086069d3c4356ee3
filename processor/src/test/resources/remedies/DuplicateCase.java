// Write each value once
/*C enum Numbered { A = 1, B = 2, C = 2 };
    union S_U { int a; int b; int c; }; union S_W { int a; int b; };
    struct S { int kind; enum Numbered numbered; union S_U u; union S_W w; }; */
enum Numbered { @CValue(1) A, @CValue(2) B, @CValue(2) C }
@Struct interface S {
  int kind();
  Numbered numbered();
  @SwitchIs("kind") U u();
  @SwitchIs("numbered") W w();
  @Union interface U { @Case(is = {1, 2}) int a(); @Case(is = 3) int b(); @Case(is = 4) int c(); }
  @Union interface W { @Case("A") int a(); @Case("B") int b(); }
}
