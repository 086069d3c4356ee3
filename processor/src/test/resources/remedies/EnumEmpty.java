// Add the constants that C has
/*C enum E { NONE, SOME }; struct S { enum E a; }; */
enum E { NONE, SOME }
@Struct interface S { E a(); }
