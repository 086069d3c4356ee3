// Keep the tag where the first field of every arm tells the arm, else @Untagged
/*C struct MEMBER { int tag; int x; }; union U { struct MEMBER a; }; union V { struct MEMBER a; };
    struct A { union U u; union V v; }; */
@Struct interface MEMBER { int tag(); int x(); }
@Union(tag = "tag") interface U { @Case(is = 1) MEMBER a(); }
@Untagged @Union interface V { MEMBER a(); }
@Struct interface A { U u(); V v(); }
