// Mark the pointer that leads to the next one with @Next
/*C struct LINK { int x; struct LINK *next; }; struct A { struct LINK *a; struct LINK b; }; */
@Struct interface LINK { int x(); @Next @Ptr @Nullable LINK next(); }
@Struct interface A { @Chain List<LINK> a(); @Chain @Inline List<LINK> b(); }
