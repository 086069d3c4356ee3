// Write the same @On on the struct that 'x' is a field of
/*C struct ONLY { int x; long long y; }; struct A { struct ONLY b; struct ONLY *c; }; */
@On(Os.WINDOWS) @Struct interface ONLY { int x(); long y(); }
@On(Os.WINDOWS) @Struct interface A { ONLY b(); @Ptr ONLY c(); }
// or on its container
/*C struct LINUX_ONLY { int x; }; struct B { struct LINUX_ONLY *c; };
int f(struct LINUX_ONLY *a);
*/
//// Whole.java
package PACKAGE;
import io.github.sizeis.*;
@On(Os.LINUX) @Idl(library = "c") interface Whole {
  @On(Os.UNIX) @Struct interface LINUX_ONLY { int x(); }
  @Struct interface B { @Ptr LINUX_ONLY c(); }
  int f(@Ptr LINUX_ONLY a);
}
