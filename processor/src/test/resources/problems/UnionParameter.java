@Union interface INFO { @Case(is = 1) int one(); @Case(is = 2) double two(); }
int f(int level, @Out @SwitchIs("level") INFO info); //! UnionParameter: 'info' is a union whose arm another parameter tells
@CName("f") int f1(@Const(1) int level, @Out int info);
@CName("f") int f2(@Const(2) int level, @Out double info);
