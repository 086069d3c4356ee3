// Write the name of a file without <>, as in "netdb.h", or one line that begins with '#'
/*C struct A { int x; }; */
//// p/Named.java
package p;
import io.github.sizeis.*;
@Idl(header = {"#define _GNU_SOURCE", "netdb.h"}) public interface Named {
  @Struct interface A { int x(); }
}
