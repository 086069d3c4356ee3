// Write the least value as min, the greatest as max
/*C struct A { int a; int b; }; */
@Struct interface A { @Range(min = 2, max = 3) int a(); @Range(min = -1, max = -1) int b(); }
