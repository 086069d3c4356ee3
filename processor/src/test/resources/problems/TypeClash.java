@Struct interface BAD_CLIENT { int x(); } //! TypeClash: 'BAD_CLIENT' generates the type 'BadClient', which 'Bad'
@Struct("Lib") interface Library { int x(); } //! DuplicateName: 'Library' has the C name 'Library', which another declaration has already
int f(int x);
@Struct interface FOO_BAR { int x(); }
@Struct interface FooBar { int x(); } //! TypeClash: 'FooBar' generates the type 'FooBar', which 'FOO_BAR' generates or is already. Choose another name with @Struct("...").
@Struct interface FOO_BAR_CONVERTER { int x(); } //! TypeClash: 'FOO_BAR_CONVERTER' generates the type 'FooBarConverter', which 'FOO_BAR'
@Struct interface BAD { int x(); } //! TypeClash: 'BAD' generates the type 'Bad', which 'Bad' generates or is already
@Struct interface BAD_NATIVE { int x(); } //! TypeClash: 'BAD_NATIVE' generates the type 'BadNative', which 'Bad'
@Struct("Remedied") interface foo_bar_ { int x(); }
//// p/Bbb.java
package p;
import io.github.sizeis.*;
@Idl interface Bbb {
  @Struct interface FOO__BAR { int x(); } //! TypeClash: 'FOO__BAR' generates the type 'FooBar', which 'Bad.FOO_BAR' generates or is already
}
