// Name a plain integer, or an enum by itself
/*C enum Kind { A }; union U { int a; }; union V { int a; };
    struct S { int n; enum Kind kind; union U a; union V b; }; */
enum Kind { A }
@Union interface U { @Case(is = 1) int a(); }
@Union interface V { @Case("A") int a(); }
@Struct interface S { int n(); Kind kind(); @SwitchIs("n & 1") U a(); @SwitchIs("kind") V b(); }
