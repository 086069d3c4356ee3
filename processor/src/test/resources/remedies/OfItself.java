// Write 'T' without @Of
/*C struct A { struct POINT a; }; */
@Struct interface A { POINT a(); }
