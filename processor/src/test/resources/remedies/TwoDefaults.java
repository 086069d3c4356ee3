// Keep one
/*C union U { int a; int b; }; struct A { int kind; union U u; }; */
@Union interface U { @Default int a(); @Case(is = 1) int b(); }
@Struct interface A { int kind(); @SwitchIs("kind") U u(); }
