// Let each arm be a struct that has that integer or enum at one place, of one type in all
/*C struct FIRST { int x; WORD kind; }; struct SECOND { int y; WORD other_kind; double z; };
    union U { struct FIRST a; struct SECOND b; }; struct A { union U *u; }; */
@Struct interface FIRST { int x(); @WORD int kind(); }
@Struct interface SECOND { int y(); @WORD int other_kind(); double z(); }
@Union(tag = "kind") interface U { @Case(is = 1) FIRST a(); @Case(is = 2) SECOND b(); }
@Struct interface A { @Ptr U u(); }
