// Write 'List<T>' with a type for T
/*C struct A { int n; struct POINT *a; LPSTR c[4]; }; */
@Struct interface A { int n(); @SizeIs("n") List<POINT> a(); @Fixed(4) List<@LPSTR String> c(); }
