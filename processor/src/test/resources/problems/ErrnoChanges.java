int f(int x);
//// p/Other.java
package p;
import com.sun.jna.Callback;
import io.github.sizeis.*;
@On(Os.LINUX) @Idl(library = "o") interface Other {
  @Struct interface PAIR { int a(); int b(); }
  interface Each extends Callback { int call(int x); }
  @Status(value = "errno == 0", code = Status.Code.LAST_ERROR) PAIR f(int x); //! ErrnoChanges: 'f' compares errno, but returns a struct by value
  @Status("errno == 0") int g(Each each); //! ErrnoChanges: 'g' compares errno, but takes the callback 'each', which is Java
  @Status("errno == 0") int h(PAIR pair);
}
