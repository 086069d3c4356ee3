// Mark 'X' with @Idl(dumps = true) and compile it again
/*C struct HERE { int x; }; struct A { struct HERE b; struct HERE *c; }; */
//// Lower.java
package PACKAGE;
import io.github.sizeis.*;
@Idl(dumps = true) public interface Lower { @Struct interface HERE { int x(); } }
//// Dumped.java
package PACKAGE;
import io.github.sizeis.*;
@Idl(dumps = true) public interface Dumped {
  @Struct interface A { Lower.HERE b(); Lower.@Ptr HERE c(); }
}
