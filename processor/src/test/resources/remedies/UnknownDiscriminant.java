// Name a field of the same struct, or a constant of the container
/*C union U { int a; }; struct A { int kind; union U a; union U b; }; */
int SHIFT = 2;
@Union interface U { @Case(is = 1) int a(); }
@Struct interface A { int kind(); @SwitchIs("kind") U a(); @SwitchIs("kind >> SHIFT") U b(); }
