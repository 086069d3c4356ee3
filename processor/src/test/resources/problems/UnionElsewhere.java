@Struct interface A {
  int n();
  @SwitchIs("n") Other.U u(); //! UnionElsewhere: The union 'U' is declared in another container
  Other.HOLDER right();
}
//// p/Other.java
package p;
import io.github.sizeis.*;
@Idl public interface Other {
  @Union interface U { @Case(is = 1) int a(); }
  @Struct interface HOLDER { int n(); @SwitchIs("n") U u(); }
}
