// Write @Inline: the first of a chain is there, and is one
/*C struct LINK { struct LINK *next; int x; }; struct A { int a; struct LINK b; }; */
@Struct interface LINK { @Next @Ptr @Nullable LINK next(); int x(); }
@Struct interface A { int a(); @Chain @Inline List<LINK> b(); }
