// the code of a failure alone, on Windows too, is code = Status.Code.LAST_ERROR
/*C int f(int x); */
@Status(value = "return != -1", code = Status.Code.LAST_ERROR) int f(int x);
// Put what needs it into a container with @On(Os.UNIX)
/*C int g(int x); */
//// Here.java
package PACKAGE;
import io.github.sizeis.*;
@On(Os.UNIX) @Idl(library = "here") interface Here {
  int E2BIG = 7;
  @Status(value = "return != -1 || errno == E2BIG", code = Status.Code.LAST_ERROR) int f(int x);
}
