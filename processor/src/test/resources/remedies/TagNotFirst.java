// Let each arm be a struct whose first field is that integer or enum, of one type in all
/*C struct FIRST { WORD kind; int x; }; struct SECOND { WORD other_kind; double y; };
    union U { struct FIRST a; struct SECOND b; }; struct A { union U *u; }; */
@Struct interface FIRST { @WORD int kind(); int x(); }
@Struct interface SECOND { @WORD int other_kind(); double y(); }
@Union(tag = "kind") interface U { @Case(is = 1) FIRST a(); @Case(is = 2) SECOND b(); }
@Struct interface A { @Ptr U u(); }
