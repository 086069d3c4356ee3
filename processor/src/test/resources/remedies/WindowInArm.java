// Let the arm be a struct that has the array and what counts it, or keep its size only
/*C struct HELD { int used; BYTE a[8]; }; union A_U { struct HELD one; BYTE two[8]; }; struct A { int kind; union A_U u; }; */
@Struct interface HELD { int used(); @Fixed(8) @LengthIs("used") byte[] a(); }
@Struct interface A {
  int kind();
  @SwitchIs("kind") U u();
  @Union interface U { @Case(is = 1) HELD one(); @Case(is = 2) @Fixed(8) byte[] two(); }
}
