// Name the discriminants alike
/*C union U { int a; int b; }; union V { int a; int b; }; union W { int a; int b; };
    struct A { int kind; union U u; }; struct B { int kind; union U u; }; struct C { int c; union V u; }; struct D { int d; union W u; }; */
@Union interface U { @Case(is = {1, 2}) int a(); @Case(is = 3) int b(); }
@Struct interface A { int kind(); @SwitchIs("kind") U u(); }
@Struct interface B { int kind(); @SwitchIs("kind") U u(); }
// or declare a union for each
@Union interface V { @Case(is = {1, 2}) int a(); @Case(is = 3) int b(); }
@Union interface W { @Case(is = {1, 2}) int a(); @Case(is = 3) int b(); }
@Struct interface C { int c(); @SwitchIs("c") V u(); }
@Struct interface D { int d(); @SwitchIs("d") W u(); }
