// Remove it, or name an interface marked @Union
/*C union U { int a; }; struct A { int kind; int a; union U u; }; */
@Union interface U { @Case(is = 1) int a(); }
@Struct interface A { int kind(); int a(); @SwitchIs("kind") U u(); }
