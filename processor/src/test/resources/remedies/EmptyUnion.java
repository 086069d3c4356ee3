// Declare one method for each of its members in C
/*C union U { int a; double b; }; struct A { int kind; union U u; }; */
@Union interface U { @Case(is = 1) int a(); @Case(is = 2) double b(); }
@Struct interface A { int kind(); @SwitchIs("kind") U u(); }
