// Name systems and CPUs that go together
/*C struct A { int x; }; */
@On(value = Os.MACOS, cpu = Cpu.ARM64) @Struct interface A { int x(); }
// or move 'X' to a container for its systems
/*C struct B { int x; void *y; }; */
//// Macs.java
package PACKAGE;
import io.github.sizeis.*;
@On(Os.UNIX) @Idl interface Macs { @On(Os.MACOS) @Struct interface B { int x(); com.sun.jna.Pointer y(); } }
