enum Color { RED }
class Names implements com.sun.jna.NativeMapped {
  public Object fromNative(Object value, com.sun.jna.FromNativeContext context) { return this; }
  public Object toNative() { return 0; }
  public Class<?> nativeType() { return Integer.class; }
}
interface Lists extends Callback { int callback(List<Integer> all); }
interface Arrays_ extends Callback { int callback(int[] all, int n); }
interface Enums extends Callback { int callback(Color c); }
interface Objects_ extends Callback { Object callback(int c); }
interface Any<T> extends Callback { int callback(T c); }
interface Two extends Callback { int callback(List<Integer> l); int other(); }
interface Fine extends Callback {
  double callback(byte a, short b, int c, long d, float e, double f, boolean g, char h, Integer i, String j,
      com.sun.jna.WString k, String[] l, Pointer m, com.sun.jna.NativeLong n, com.sun.jna.ptr.IntByReference o, Fine p, Names q);
}
interface Mapped extends Callback {
  com.sun.jna.TypeMapper TYPE_MAPPER = new com.sun.jna.DefaultTypeMapper();
  int callback(List<Integer> all);
}
int a(Lists cb); //! CallbackType: The callback 'Lists' has a 'List<Integer>', and JNA has no conversion for that. Write a primitive
int b(Arrays_ cb); //! CallbackType: The callback 'Arrays_' has a 'int[]'
int c(Enums cb); //! CallbackType: The callback 'Enums' has a 'Color'
int d(@Nullable Objects_ cb); //! CallbackType: The callback 'Objects_' has a 'Object'
int e(Any<Integer> cb); //! CallbackType: The callback 'Any' has a 'T'
int f(Two cb); //! CallbackType: The callback 'Two' has a 'List<Integer>'
int g(Fine cb);
int h(Mapped cb);
