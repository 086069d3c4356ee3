// Declare the struct that holds it beside it, and use that struct here
/*C union HOLDER_U { int a; double b; }; struct HOLDER { int n; union HOLDER_U u; }; struct A { struct HOLDER right; }; */
@Struct interface A { Other.HOLDER right(); }
//// Other.java
package PACKAGE;
import io.github.sizeis.*;
@Idl public interface Other {
  @Struct interface HOLDER {
    int n();
    @SwitchIs("n") U u();
    @Union interface U { @Case(is = 1) int a(); @Case(is = 2) double b(); }
  }
}
