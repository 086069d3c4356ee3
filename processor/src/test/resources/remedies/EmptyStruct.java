// Declare one method for each of its fields in C
/*C struct A { int x; char *y; }; */
@Struct interface A { int x(); @LPSTR String y(); }
