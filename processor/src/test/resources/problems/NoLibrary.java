//// p/Homeless.java
package p;
import io.github.sizeis.*;
@Idl //! NoLibrary: 'Homeless' declares functions and no library. Name it, as in @Idl(library = "dhcpsapi").
interface Homeless {
  int f(int x);
}
