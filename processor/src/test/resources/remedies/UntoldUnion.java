// Add @SwitchIs("field") here, or mark the union @Untagged where nothing does, or @Union(tag = "...")
/*C union U { int a; }; union V { int a; }; struct FIRST { int tag; }; union W { struct FIRST a; };
    struct A { int kind; union U u; union V v; union W w; }; */
@Union interface U { @Case(is = 1) int a(); }
@Untagged @Union interface V { int a(); }
@Struct interface FIRST { int tag(); }
@Union(tag = "tag") interface W { @Case(is = 1) FIRST a(); }
@Struct interface A { int kind(); @SwitchIs("kind") U u(); V v(); W w(); }
