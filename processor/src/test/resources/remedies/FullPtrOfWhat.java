// It takes a struct by its own name, as in '@FullPtr T' and 'List<@FullPtr T>'
/*C struct A { DWORD n; struct POINT *a; struct POINT **b; }; */
@Struct interface A { @DWORD int n(); @FullPtr POINT a(); @SizeIs("n") List<@FullPtr POINT> b(); }
