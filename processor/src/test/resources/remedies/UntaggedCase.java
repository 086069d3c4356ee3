// Remove @Case and @Default, or remove @Untagged
/*C union U { int a; int b; }; union V { int a; int b; }; struct A { int kind; union U u; union V v; }; */
@Untagged @Union interface U { int a(); int b(); }
@Union interface V { @Case(is = 1) int a(); @Default int b(); }
@Struct interface A { int kind(); U u(); @SwitchIs("kind") V v(); }
