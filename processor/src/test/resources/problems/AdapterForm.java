class None implements Adapter {}
abstract class Base<T> implements Adapter.OfInt<T> {
  public int toInt(T value) { return 0; }
}
class Inherits extends Base<Instant> {
  public Instant fromInt(int raw) { return null; }
}
class Two extends Inherits implements Adapter.OfLong<Instant> {
  public Instant fromLong(long raw) { return null; }
  public long toLong(Instant value) { return 0; }
}
class Wild extends Base<List<?>> {
  public List<?> fromInt(int raw) { return null; }
}
@Typedef(value = DWORD.class, adapter = None.class) //! AdapterForm: The adapter 'None' implements none of the adapter interfaces
@Target(TYPE_USE) @interface A {}
@Typedef(value = DWORD.class, adapter = Two.class) //! AdapterForm: The adapter 'Two' implements several
@Target(TYPE_USE) @interface B {}
@Typedef(value = DWORD.class, adapter = Wild.class) //! AdapterForm: The adapter 'Wild' gives
@Target(TYPE_USE) @interface C {}
@Typedef(value = DWORD.class, adapter = Inherits.class) @Target(TYPE_USE) @interface D {}
@Struct interface S { @D Instant d(); }
@Struct(adapter = None.class) interface T { int x(); } //! AdapterForm: The adapter 'None' implements none
@Struct interface USER { @A int a(); @Of(T.class) Instant b(); }
