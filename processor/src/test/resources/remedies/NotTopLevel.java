// Move it to the top level of a source file
/*C struct X { int x; }; */
//// Inner.java
package PACKAGE;
import io.github.sizeis.*;
@Idl interface Inner { @Struct interface X { int x(); } }
