// Write 'int'
/*C struct A { int x; DWORD y; }; */
@Struct interface A { int x(); @DWORD long y(); }
