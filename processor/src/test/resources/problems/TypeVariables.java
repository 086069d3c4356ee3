@Struct interface A<T> { //! TypeVariables: 'A' declares type variables
  int x();
  <U> U y(); //! TypeVariables: 'y' declares type variables
}
//// p/Generic.java
package p;
import io.github.sizeis.*;
@Idl interface Generic<T> { //! TypeVariables: 'Generic' declares type variables
  @Struct interface X { int x(); }
}
