// Make it an interface
/*C struct A { int x; }; union U { int x; }; struct C { union U u; }; */
@Struct interface A { int x(); }
@Untagged @Union interface U { int x(); }
//// Whole.java
package PACKAGE;
import io.github.sizeis.*;
@Idl interface Whole { @Struct interface C { NotAnInterface.U u(); } }
