package g;

import com.sun.jna.Callback;
import io.github.sizeis.Idl;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.Utf8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters whose names begin or end as others do, and as what generated code has. */
@Idl(library = "names")
interface AwkwardFunctions {

  interface PROC extends Callback {
    int callback(int n);
  }

  @Struct interface PAIR { int a(); @Utf8 String b(); }

  int beginning(int p, PROC proc);

  int middle(int proc, PROC p, PROC procedure);

  int shorter(int f, PROC fn);

  int other(int cb, PROC cbFunc);

  int buffer(PROC memoryProc);

  int linked(int LINKAGE, int _linked);

  int listed(int n, @SizeIs("n") List<PAIR> element, int i, @SizeIs("i") List<@Ptr @Nullable PAIR> e);

  @Utf8 String named(int memory, int at, int out, int in, int call, int source, int library);
}
