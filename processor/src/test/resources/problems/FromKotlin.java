@Struct interface A { Level level(); @Of2 Instant since(); }
@Typedef(value = DWORD.class, adapter = Adapted.class) @Target(TYPE_USE) @interface Of2 {}
@Struct interface USER { KotlinOnes.KP a(); }
//// kotlin/Metadata.java
package kotlin;
public @interface Metadata { int k() default 1; }
//// p/Level.java
package p;
@kotlin.Metadata public enum Level { LOW, HIGH }
//// p/Adapted.java
package p;
import java.time.Instant;
@kotlin.Metadata public final class Adapted implements io.github.sizeis.runtime.Adapter.OfInt<Instant> {
  @Override public Instant fromInt(int value) { return Instant.ofEpochSecond(value); }
  @Override public int toInt(Instant value) { return (int) value.getEpochSecond(); }
}
//// p/KotlinOnes.java
package p;
import io.github.sizeis.*;
import java.util.List;
@kotlin.Metadata(k = 1) @Idl public interface KotlinOnes { //! FromKotlin: The container 'KotlinOnes' is written in Kotlin, whose compiler hides the annotations of type arguments from processors. Declare it in Java
  @kotlin.Metadata @Struct interface KP { int x(); }
  @kotlin.Metadata @Struct interface HOLDER { int n(); @SizeIs("n") List<KP> all(); boolean wrong(); }
}
//// p/JavaBeside.java
package p;
import io.github.sizeis.*;
@Idl public interface JavaBeside { @Struct interface J { int x(); } }
