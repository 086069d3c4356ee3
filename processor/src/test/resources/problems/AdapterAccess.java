abstract class Abstract implements Adapter.OfInt<Instant> {}
@Typedef(value = DWORD.class, adapter = Abstract.class) //! AdapterAccess: Code in package 'p' cannot create the adapter 'Abstract'
@Target(TYPE_USE) @interface A {}
@Typedef(value = DWORD.class, adapter = Adapters.Inner.class) //! AdapterAccess: Code in package 'p' cannot create the adapter 'Inner'
@Target(TYPE_USE) @interface B {}
@Typedef(value = DWORD.class, adapter = Adapters.Hidden.class) //! AdapterAccess: Code in package 'p' cannot create the adapter 'Hidden'
@Target(TYPE_USE) @interface C {}
@Typedef(value = DWORD.class, adapter = Adapters.Picky.class) //! AdapterAccess: Code in package 'p' cannot create the adapter 'Picky'
@Target(TYPE_USE) @interface D {}
@Typedef(value = DWORD.class, adapter = Adapter.OfInt.class) //! AdapterAccess: Code in package 'p' cannot create the adapter 'OfInt'
@Target(TYPE_USE) @interface E {}
@Typedef(value = DWORD.class, adapter = Adapters.Fine.class) @Target(TYPE_USE) @interface F {}
@Typedef(value = DWORD.class, adapter = q.Far.class) //! AdapterAccess: Code in package 'p' cannot create the adapter 'Far'
@Target(TYPE_USE) @interface G {}
@Struct interface S { @F Instant f(); }
//// p/Adapters.java
package p;
import io.github.sizeis.runtime.Adapter;
import java.time.Instant;
class Adapters {
  class Inner extends Fine {}
  static class Hidden extends Fine { private Hidden() {} }
  static class Picky extends Fine { Picky(int x) {} }
  static class Fine implements Adapter.OfInt<Instant> {
    public Instant fromInt(int raw) { return Instant.ofEpochSecond(raw); }
    public int toInt(Instant value) { return (int) value.getEpochSecond(); }
  }
}
//// q/Far.java
package q;
import io.github.sizeis.runtime.Adapter;
import java.time.Instant;
public class Far implements Adapter.OfInt<Instant> {
  Far() {}
  public Instant fromInt(int raw) { return Instant.ofEpochSecond(raw); }
  public int toInt(Instant value) { return (int) value.getEpochSecond(); }
}
