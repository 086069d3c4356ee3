@Struct interface BESIDE { int x(); }
//// p/SIZE.java
package p;
import io.github.sizeis.*;
@Idl interface SIZE { //! BadContainerName: A container cannot be called 'SIZE'
  enum Kind { @CValue(1) A }
  @Struct interface THING { Kind kind(); }
}
//// p/source.java
package p;
import io.github.sizeis.*;
@Idl interface source { //! BadContainerName: A container cannot be called 'source'
  enum Kind { @CValue(1) A }
  @Struct interface OTHER_THING { Kind kind(); }
}
//// q/String.java
package q;
import io.github.sizeis.*;
@Idl interface String { //! BadContainerName: A container cannot be called 'String'
  @Struct interface THING { int x(); }
}
