@Struct interface A {
  @LPWSTR @p.Nullable String a(); //! WrongNullable: @p.Nullable says nothing to SizeIs. Use org.jspecify.annotations.Nullable.
  int n();
  @SizeIs("n") byte @p.Nullable [] b(); //! WrongNullable: @p.Nullable
  @SizeIs("n") @p.Nullable byte[] c(); //! WrongNullable: @p.Nullable
  @SizeIs("n") List<@Ptr @p.Nullable GOOD_NEIGHBOUR> d(); //! WrongNullable: @p.Nullable
  @q.Nullable Pointer e(); //! WrongNullable: @q.Nullable
}
//// p/Nullable.java
package p;
import java.lang.annotation.*;
@Target(ElementType.TYPE_USE) @interface Nullable {}
//// q/Nullable.java
package q;
public @interface Nullable {}
