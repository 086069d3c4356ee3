// Remove @Nullable
/*C struct LINK { struct LINK *next; int x; }; struct A { int a; struct LINK *b; }; */
@Struct interface LINK { @Next @Ptr @Nullable LINK next(); int x(); }
@Struct interface A { int a(); @Chain List<LINK> b(); }
