// Mark 'X' with @Idl(deepFree = true) and compile it again
/*C struct HERE { char *s; };
    int f(struct HERE **h);
    void release(void *p); */
//// Deep.java
package PACKAGE;
import com.sun.jna.Pointer;
import io.github.sizeis.*;
import io.github.sizeis.windows.*;
import org.jspecify.annotations.Nullable;
@Idl(library = "deep", deepFree = true) public interface Deep {
  @Struct interface HERE { @LPSTR String s(); }
  int f(@Out @Allocated(free = "release(h)", deep = true) @Ptr HERE h);
  void release(@Nullable Pointer p);
}
