// Write 1 for T *, 2 for T **; the most is 8
/*C struct A { struct POINT *a; struct POINT **b; struct POINT ********c; }; */
@Struct interface A { @Ptr(1) POINT a(); @Ptr(2) POINT b(); @Ptr(8) @Nullable POINT c(); }
