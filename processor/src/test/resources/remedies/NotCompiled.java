// Compile 'X' with the SizeIs processor and put the result on the class path
/*C struct LONELY { int x; }; struct A { struct LONELY a; }; */
@Struct interface A { Processed.LONELY a(); }
//// Processed.java
package PACKAGE;
import io.github.sizeis.*;
@Idl public interface Processed { @Struct interface LONELY { int x(); } }
