@On(value = Os.MACOS, bits = 32) @Struct interface A { int x(); } //! OnNothing: 'A' is for no machine, because none is all that @On says of it and of what it lies in. Name systems and CPUs that go together, or move 'A' to a container for its systems.
@On(value = {Os.WINDOWS, Os.FREEBSD}, cpu = Cpu.ARM) @Struct interface B { int x(); } //! OnNothing: 'B' is for no machine
@On(Os.LINUX) @Struct interface HERE {
  int x();
  Inner inner();
  @On(Os.BSD) @Struct interface Inner { int y(); } //! OnNothing: 'Inner' is for no machine
}
//// p/Mac.java
package p;
import io.github.sizeis.*;
@On(Os.MACOS) @Idl interface Mac {
  @On(Os.UNIX) @Struct interface GOOD { int x(); }
  @On(Os.LINUX) @Struct interface C { int x(); } //! OnNothing: 'C' is for no machine
}
