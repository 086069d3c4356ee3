// Mark 'X' with @Struct(byValue = true), or @Union(byValue = true), and compile 'Y' again
/*C struct HERE { int x; };
    int f(struct HERE a);
    struct HERE g(void); */
//// Lower.java
package PACKAGE;
import io.github.sizeis.*;
@Idl public interface Lower { @Struct(byValue = true) interface HERE { int x(); } }
//// Passing.java
package PACKAGE;
import io.github.sizeis.*;
@Idl(library = "c") public interface Passing {
  int f(Lower.HERE a);
  Lower.HERE g();
}
