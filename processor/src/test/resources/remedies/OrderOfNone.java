// Keep 'A' to some machines with @On, and declare a struct for the others
/*C
struct A { int x : 3; int y; };
struct A_WIN { int y; int x : 3; };
*/
@On(Os.UNIX) @Struct interface A { @Bits(3) int x(); int y(); }
@On(Os.WINDOWS) @Struct interface A_WIN { int y(); @Bits(3) int x(); }
