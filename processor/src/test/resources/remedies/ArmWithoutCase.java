// Add @Case with the values that choose it, or @Default
/*C union U { int a; int b; int c; };
    struct A { int kind; union U u; }; */
@Union interface U {
  @Case(is = 1) int a();
  @Case(is = {2, 3}) int b();
  @Case(is = 4) int c();
  @Default void d();
}
@Struct interface A { int kind(); @SwitchIs("kind") U u(); }
