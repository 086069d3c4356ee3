// Write it on every constant, or on none to count from 0
/*C enum Every { ONE = 1, TWO = 2 }; enum Plain { ZERO, NEXT }; struct S { enum Every a; enum Plain b; }; */
enum Every { @CValue(1) ONE, @CValue(2) TWO, @Unknown OTHER }
enum Plain { ZERO, NEXT, @Unknown OTHER }
@Struct interface S { Every a(); Plain b(); }
