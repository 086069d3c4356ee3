@Struct interface HERE { @LPSTR String s(); }
void release(@Nullable Pointer p);
int f(@Out @Allocated(free = "release(s)", deep = true) @LPSTR String s);
int g(@Out @Allocated(free = "release(h)", deep = true) @Ptr HERE h); //! NoDeepFree: 'h' is to be freed block by block, but the container 'Bad' does not know the blocks of 'HERE'
int h(@Out @Allocated(free = "release(l)", deep = true) @SizeIs("n") List<@Ptr HERE> l, @Out int n); //! NoDeepFree: 'l' is to be freed block by block
int i(@Out @Allocated(free = "release(h)") @Ptr HERE h);
//// p/Deep.java
package p;
import com.sun.jna.Pointer;
import io.github.sizeis.*;
import io.github.sizeis.windows.*;
import org.jspecify.annotations.Nullable;
@Idl(library = "deep", deepFree = true) public interface Deep {
  @Struct interface A {
    Bad.HERE b(); //! NoDeepFree: 'b' is to be freed block by block, but the container 'Bad' does not know the blocks of 'HERE'
  }
  @Struct interface B { @LPSTR String x(); }
  void release(@Nullable Pointer p);
  int f(@Out @Allocated(free = "release(b)", deep = true) @Ptr B b);
}
