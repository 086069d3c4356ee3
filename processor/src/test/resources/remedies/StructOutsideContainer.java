// Declare it directly inside an interface marked @Idl
/*C struct NESTED { int x; }; */
@Struct interface NESTED { int x(); }
// or inside the struct that it is an anonymous part of
/*C struct B { int a; struct B_PART { int x; } part; }; */
@Struct interface B { int a(); PART part(); @Struct interface PART { int x(); } }
