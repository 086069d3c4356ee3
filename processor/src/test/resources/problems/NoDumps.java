@Struct interface HERE { GOOD_NEIGHBOUR x(); }
//// p/Dumped.java
package p;
import io.github.sizeis.*;
import java.util.List;
@Idl(dumps = true) public interface Dumped {
  @Struct interface A {
    int n();
    Bad.GOOD_NEIGHBOUR b(); //! NoDumps: 'b' is to be read from dumps, but the container 'Bad' has no such reader for 'GOOD_NEIGHBOUR'
    Bad.@Ptr HERE c(); //! NoDumps: 'c' is to be read from dumps, but the container 'Bad' has no such reader for 'HERE'
    @SizeIs("n") List<Bad.GOOD_NEIGHBOUR> d(); //! NoDumps: 'd' is to be read from dumps
  }
  @Struct interface B { int x(); }
}
