// Keep one
/*C enum Two { ONE, TWO }; struct S { enum Two a; }; */
enum Two { ONE, TWO, @Unknown OTHER }
@Struct interface S { Two a(); }
