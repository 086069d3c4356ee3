// Keep one
/*C struct A { struct POINT *a; struct POINT *b; }; */
@Struct interface A { @Ptr POINT a(); @FullPtr POINT b(); }
