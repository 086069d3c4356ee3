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
  ByItself a(); //! CallbackStruct: The callback 'ByItself' has a 'G', but JNA converts what a callback takes and returns, and JNA knows only structures. Write BadNative.G for a pointer to it, or com.sun.jna.Pointer; for the struct itself, write BadNative.G.ByValue, and @Struct(byValue = true) at the struct
  OfContainer b();
  @SizeIs("n") List<Behind> c(); //! CallbackStruct: The callback 'Behind' has a 'G'
  int n();
  Nothing d();
}
int f(Behind cb); //! CallbackStruct: The callback 'Behind' has a 'G'
int g(Gives cb); //! CallbackStruct: The callback 'Gives' has a 'G'
int h(Inherited cb); //! CallbackStruct: The callback 'Inherited' has a 'G'
int i(OfContainer cb, GivesOfContainer other);
int j(Named cb); //! CallbackStruct: The callback 'Named' has a 'G'
@Struct interface HOLDS {
  Nested a(); //! CallbackStruct: The callback 'Nested' has a 'HOLDS'
  interface Nested extends Callback { void call(HOLDS p); }
}
