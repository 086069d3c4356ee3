@Struct class A { } //! NotAnInterface: 'A' is marked @Struct but is not an interface. Make it an interface.
@Struct enum B { ONE } //! NotAnInterface: 'B' is marked @Struct
@Union class UnionClass {} //! NotAnInterface: 'UnionClass' is marked @Union but is not an interface
//// p/C.java
package p;
import io.github.sizeis.*;
@Idl class C { //! NotAnInterface: 'C' is marked @Idl
  @Struct interface IN_A_CLASS { int x(); }
}
