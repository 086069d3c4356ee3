interface Base { int x(); }
@Struct interface A extends Base { int y(); } //! Extends: 'A' extends another interface
//// p/Derived.java
package p;
import io.github.sizeis.*;
@Idl interface Derived extends Bad.Base { //! Extends: 'Derived' extends another interface
  @Struct interface X { int x(); }
}
