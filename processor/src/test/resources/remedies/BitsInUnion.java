// Put it into a struct, alone or with the bit fields beside it, and let that be the member
/*C struct A_U_INNER { int x : 3; int y : 5; }; struct A_U_ALONE { int one : 3; };
    union A_U { struct A_U_ALONE one; struct A_U_INNER two; int three; }; struct A { DWORD kind : 2; union A_U u; };
    struct V_ALONE { int a : 3; }; union V { struct V_ALONE a; int b; }; struct B { union V v; }; */
@Struct interface A {
  @DWORD @Bits(2) int kind();
  @SwitchIs("kind") U u();
  @Union interface U {
    @Case(is = 1) ALONE one();
    @Case(is = 2) INNER two();
    @Case(is = 3) int three();
    @Struct interface ALONE { @Bits(3) int one(); }
    @Struct interface INNER { @Bits(3) int x(); @Bits(5) int y(); }
  }
}
@Untagged @Union interface V {
  ALONE a();
  int b();
  @Struct interface ALONE { @Bits(3) int a(); }
}
@Struct interface B { V v(); }
