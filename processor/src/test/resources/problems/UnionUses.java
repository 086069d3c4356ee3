@Union interface U { @Case(is = {1, 2}) int a(); @Case(is = 3) int b(); }
@Union interface ONE_CASE_EACH { @Case(is = 1) int a(); @Case(is = 2) void b(); }
@Struct interface A { int kind(); @SwitchIs("kind") U u(); @SwitchIs("kind") ONE_CASE_EACH v(); }
@Struct interface B { int kind(); @SwitchIs("kind") U u(); } //! UnionUses: The arms of 'U' keep 'int kind' here, but no discriminant in 'A'
@Struct interface C { short kind(); @SwitchIs("kind") ONE_CASE_EACH u(); }
