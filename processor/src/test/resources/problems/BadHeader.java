//// p/Blank.java
package p;
import io.github.sizeis.*;
@Idl(header = "") public interface Blank { //! BadHeader: '' names no header. Write the name of a file without <>, as in "netdb.h", or one line that begins with '#'.
  @Struct interface A1 { int x(); }
}
//// p/Angled.java
package p;
import io.github.sizeis.*;
@Idl(header = {"#define A", "<netdb.h>"}) public interface Angled { //! BadHeader: '<netdb.h>' names no header
  @Struct interface A2 { int x(); }
}
//// p/Quoted.java
package p;
import io.github.sizeis.*;
@Idl(header = {"#define A", "\"own.h\"", "a b.h", "sys/types.h", "\"own.h"}) public interface Quoted { //! BadHeader: '"own.h' names no header
  @Struct interface A3 { int x(); }
}
//// p/Lines.java
package p;
import io.github.sizeis.*;
@Idl(header = "#define A\n#define B") public interface Lines { //! BadHeader: '#define A
  @Struct interface A4 { int x(); }
}
