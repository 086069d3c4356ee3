@On(bits = 16) @Struct interface A { int x(); } //! OnBits: No pointer has 16 bits. Write 32 or 64, or leave 'bits' out for both.
@On(value = Os.LINUX, bits = -1) @Struct interface B { int x(); } //! OnBits: No pointer has -1 bits
@Struct interface USES { @Ptr A a(); }
//// p/Odd.java
package p;
import io.github.sizeis.*;
@On(bits = 65) @Idl interface Odd { //! OnBits: No pointer has 65 bits
  @Struct interface C { int x(); }
}
