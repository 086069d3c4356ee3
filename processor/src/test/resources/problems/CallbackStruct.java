@Struct(byReference = true, byValue = true) interface G { int a(); int b(); }
interface ByItself extends Callback { int callback(G g, int n); }
interface Behind extends Callback { int callback(@Ptr G g, int n); }
interface Gives extends Callback { G callback(int n); }
interface Named extends Callback { int callback(@CName2 G g); }
@Typedef(G.class) @Target(TYPE_USE) @interface CName2 {}
interface Inherited extends ByItself { int callback(G g, int n); }
interface Nothing extends Callback { int callback(); }
interface OfContainer extends Callback { int callback(BadNative.G.ByValue g, BadNative.G.ByReference h, BadNative.G i, Pointer p); }
interface GivesOfContainer extends Callback { BadNative.G.ByValue callback(); }
@Struct interface A {
  ByItself a(); //! CallbackStruct: C would pass a 'G' to the callback 'ByItself', which JNA converts, and JNA knows only structures. Write BadNative.G for a pointer to it; for the struct itself BadNative.G.ByValue, and @Struct(byValue = true) at the struct; or com.sun.jna.Pointer
  OfContainer b();
  @SizeIs("n") List<Behind> c(); //! CallbackStruct: C would pass a 'G' to the callback 'Behind'
  int n();
  Nothing d();
}
int f(Behind cb); //! CallbackStruct: C would pass a 'G' to the callback 'Behind'
int g(Gives cb); //! CallbackStruct: C would pass a 'G' to the callback 'Gives'
int h(Inherited cb); //! CallbackStruct: C would pass a 'G' to the callback 'Inherited'
int i(OfContainer cb, GivesOfContainer other);
int j(Named cb); //! CallbackStruct: C would pass a 'G' to the callback 'Named'
@Struct interface HOLDS {
  Nested a(); //! CallbackStruct: C would pass a 'HOLDS' to the callback 'Nested'
  interface Nested extends Callback { void call(HOLDS p); }
}
