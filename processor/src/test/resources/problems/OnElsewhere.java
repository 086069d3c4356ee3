@On({Os.LINUX, Os.BSD}) @Struct interface UNIX_ONLY { int x(); }
@Struct interface A { UNIX_ONLY b(); } //! OnElsewhere: 'b' uses 'UNIX_ONLY', which is for LINUX, MACOS, FREEBSD only. Write the same @On on the struct that 'b' is a field of, or on its container.
@On(Os.UNIX) @Struct interface B {
  @Ptr @Nullable UNIX_ONLY c(); //! OnElsewhere: 'c' uses 'UNIX_ONLY', which is for LINUX, MACOS, FREEBSD only
  int n();
  @SizeIs("n") List<@Ptr UNIX_ONLY> d(); //! OnElsewhere: 'd' uses 'UNIX_ONLY'
}
@On(value = Os.BSD, cpu = Cpu.ARM64) @Struct interface HERE { UNIX_ONLY fine(); }
//// p/Calls.java
package p;
import io.github.sizeis.*;
@Idl(library = "c") interface Calls {
  int g(int x);
  int f(Windows.@Ptr W a); //! OnElsewhere: 'a' uses 'W', which is for WINDOWS_X86 only
}
//// p/Windows.java
package p;
import io.github.sizeis.*;
@On(value = Os.WINDOWS, cpu = Cpu.X86) @Idl interface Windows { @Struct interface W { int x(); } }
