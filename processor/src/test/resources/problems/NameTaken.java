@Struct interface FOO { int x(); } //! NameTaken: 'FOO' generates the type 'Foo', which exists already
@Struct interface BAR { int x(); } //! NameTaken: 'BAR' generates the type 'BarConverter', which exists already
@Struct interface USER { FOO foo(); @Ptr @Nullable BAR bar(); }
//// p/Foo.java
package p;
class Foo {}
//// p/Hand.java
package p;
class BarConverter {}
class OtherNative {}
class YetAnotherClient {}
//// p/Other.java
package p;
import io.github.sizeis.*;
@Idl interface Other { //! NameTaken: 'Other' generates the type 'OtherNative', which exists already
  @Struct interface THING { int x(); }
}
//// p/YetAnother.java
package p;
import io.github.sizeis.*;
@Idl(library = "x") interface YetAnother { //! NameTaken: 'YetAnother' generates the type 'YetAnotherClient', which exists already
  int f(int x);
}
