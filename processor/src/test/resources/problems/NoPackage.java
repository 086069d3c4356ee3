@Struct interface BESIDE { int x(); }
//// Zoo.java
import io.github.sizeis.*;
@Idl interface Zoo { //! NoPackage: 'Zoo' generates a nested class 'Mouse', which hides the type 'Mouse'
  @Struct interface MOUSE { int x(); }
  @Struct interface ANIMAL { int kind(); @SwitchIs("kind") KINDS kinds(); }
  @Union interface KINDS { @Case(is = 1) MOUSE mouse(); @Case(is = 2) int cat(); }
}
//// Calls.java
import io.github.sizeis.*;
@Idl(library = "x") interface Calls { //! NoPackage: 'Calls' generates a nested class 'BarFrame', which hides the type 'BarFrame'
  @Struct interface BAR_FRAME { int x(); }
  int bar(@Ptr BAR_FRAME frame);
}
