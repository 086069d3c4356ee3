@Status("return != -1 || errno == 7") int f(int x); //! ErrnoOnWindows: 'f' compares errno, which is not kept after a call on Windows
int g(@Out @SizeIs("n") byte[] a, @Grow(when = "errno == 34") int n); //! ErrnoOnWindows: 'g' compares errno
@Status("errno == 0") int h(@Out int errno);
//// p/Other.java
package p;
import io.github.sizeis.*;
@On(Os.WINDOWS) @Status("errno == 0") @Idl(library = "o") interface Other { //! ErrnoOnWindows: 'f' compares errno
  int f(int x);
}
