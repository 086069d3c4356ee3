// It takes a List of structs that mark their link @Next
/*C struct LINK { struct LINK *next; int x; }; struct A { int a; struct LINK *b; struct LINK c; }; */
@Struct interface LINK { @Next @Ptr @Nullable LINK next(); int x(); }
@Struct interface A { int a(); @Chain List<LINK> b(); @Chain @Inline List<LINK> c(); }
