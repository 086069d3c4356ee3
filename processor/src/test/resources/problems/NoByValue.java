@Struct interface HERE { GOOD_NEIGHBOUR x(); }
//// p/Passing.java
package p;
import io.github.sizeis.*;
@Idl(library = "c") public interface Passing {
  @Struct interface OWN { int x(); }
  int f(Bad.HERE a); //! NoByValue: 'a' passes 'HERE' by value, but its JNA structure in 'Bad' has no ByValue
  Bad.GOOD_NEIGHBOUR g(); //! NoByValue: 'return' passes 'GOOD_NEIGHBOUR' by value
  OWN h(OWN a);
  int i(Bad.@Ptr HERE a);
}
