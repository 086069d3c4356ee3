// Declare it as what the message names
/*C struct A { DWORD a; DWORD b; SIZE_T c; float d; float e; double f; BOOL g; WCHAR h; DWORD i; DWORD j; int n; DWORD *k; long l; wchar_t m; }; */
@Typedef(value = DWORD.class, adapter = Ticks.class) @Target(TYPE_USE) @interface TICKS {}
class Ticks implements Adapter.OfInt<Instant> {
  @Override public Instant fromInt(int raw) { return Instant.ofEpochSecond(raw); }
  @Override public int toInt(Instant value) { return (int) value.getEpochSecond(); }
}
@Struct interface A {
  @DWORD int a();
  @DWORD long b();
  @SIZE_T long c();
  @FLOAT float d();
  @FLOAT double e();
  @DOUBLE double f();
  @BOOL int g();
  @WCHAR short h();
  @TICKS Instant i();
  @TICKS int j();
  int n();
  @SizeIs("n") @DWORD int[] k();
  @CLong long l();
  @WcharT int m();
}
