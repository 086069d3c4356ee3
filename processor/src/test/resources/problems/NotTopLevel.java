//// p/Outer.java
package p;
import io.github.sizeis.*;
class Outer {
  @Idl interface Inner { //! NotTopLevel: The container 'Inner' lies inside another type
    @Struct interface X { int x(); }
  }
}
