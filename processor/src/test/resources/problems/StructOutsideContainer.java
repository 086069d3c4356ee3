@Struct interface USER { p.Alone a(); }
@Struct interface USER2 { Holder.@Ptr NESTED a(); }
class Holder {
  @Struct interface NESTED { int x(); } //! StructOutsideContainer: The struct 'NESTED' is not in a container
}
//// p/Alone.java
package p;
import io.github.sizeis.*;
@Struct interface Alone { //! StructOutsideContainer: The struct 'Alone' is not in a container
  int x();
  @Struct interface Part { int x(); } //! StructOutsideContainer: The struct 'Part' is not in a container
}
