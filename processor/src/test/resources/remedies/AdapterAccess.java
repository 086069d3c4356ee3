// Make it a public class, static where it is nested, with a public constructor that takes nothing
/*C struct A { DWORD a; DWORD b; }; */
@Typedef(value = DWORD.class, adapter = Adapters.Nested.class) @Target(TYPE_USE) @interface NESTED {}
@Typedef(value = DWORD.class, adapter = q.Far.class) @Target(TYPE_USE) @interface FAR {}
@Struct interface A { @NESTED Instant a(); @FAR Instant b(); }
//// Adapters.java
package PACKAGE;
public class Adapters {
  public static class Nested extends q.Far {
    public Nested() {}
  }
}
//// q/Far.java
package q;
import io.github.sizeis.runtime.Adapter;
import java.time.Instant;
public class Far implements Adapter.OfInt<Instant> {
  public Far() {}
  @Override public Instant fromInt(int raw) { return Instant.ofEpochSecond(raw); }
  @Override public int toInt(Instant value) { return (int) value.getEpochSecond(); }
}
