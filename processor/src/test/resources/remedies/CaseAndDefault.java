// Keep one
/*C union U { int a; int b; }; struct A { int kind; union U u; }; */
@Union interface U { @Case(is = 1) int a(); @Default int b(); }
@Struct interface A { int kind(); @SwitchIs("kind") U u(); }
