// Remove @CValue: it stands for every number without a constant
/*C enum E { ONE = 1 }; struct S { enum E a; }; */
enum E { @CValue(1) ONE, @Unknown OTHER }
@Struct interface S { E a(); }
