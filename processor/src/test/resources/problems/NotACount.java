enum Color { RED }
@Typedef(value = DWORD.class, adapter = Ticks.class) @Target(TYPE_USE) @interface TICKS {}
class Ticks implements Adapter.OfInt<Instant> {
  public Instant fromInt(int raw) { return Instant.ofEpochSecond(raw); }
  public int toInt(Instant value) { return (int) value.getEpochSecond(); }
}
@Struct interface A {
  @BOOL boolean a();
  @SizeIs("a") byte[] a1(); //! NotACount: 'a' cannot be a count: it is no integer. Name a field that is a plain integer.
  float b();
  @SizeIs("b") byte[] b1(); //! NotACount: 'b' cannot be a count: it is no integer
  Color c();
  @SizeIs("c") byte[] c1(); //! NotACount: 'c' cannot be a count: it is an enum
  @TICKS Instant d();
  @SizeIs("d") byte[] d1(); //! NotACount: 'd' cannot be a count: it is seen through an adapter
  @Reserved int e();
  @SizeIs("e") byte[] e1(); //! NotACount: 'e' cannot be a count: it is reserved
  @SizeOfThis int f();
  @SizeIs("f") byte[] f1(); //! NotACount: 'f' cannot be a count: it is the size of the struct
  @SizeIs("g") byte[] g(); //! NotACount: 'g' cannot be a count: it is no scalar
  GOOD_NEIGHBOUR h();
  @SizeIs("h") byte[] h1(); //! NotACount: 'h' cannot be a count: it is no scalar
  @WCHAR char i();
  @SizeIs("i") byte[] i1(); //! NotACount: 'i' cannot be a count: it is no integer
  @TICKS int j();
  @SizeIs("j") byte[] j1();
  @Ptr(2) @DWORD int k();
  @SizeIs("k") byte[] k1(); //! NotACount: 'k' cannot be a count: it is no scalar
  @SizeIs("2 * a") byte[] a2(); //! NotACount: 'a' cannot be a count: it is no integer
  @Ignore @Ptr @DWORD int t();
  @SizeIs("t") byte[] t1(); //! NotACount: 't' cannot be a count: it is no scalar
  @Ptr PAIR l();
  @SizeIs("l.n") byte[] l1(); //! NotACount: 'l' leads nowhere: it is a pointer, whose struct is read after the counts
  @SizeIs("j.n") byte[] j2(); //! NotACount: 'j' leads nowhere: it is no struct by value
  PAIR m();
  @SizeIs("m.n + m.cb") byte[] m1(); //! NotACount: 'm.cb' cannot be a count: it is told by an array of 'PAIR'
  @SizeIs("m.f") byte[] m2(); //! NotACount: 'm.f' cannot be a count: it is no integer
  @Bits(1) @DWORD boolean q();
  @SizeIs("q") byte[] q1(); //! NotACount: 'q' cannot be a count: it is no integer
  @Bits(4) Color r();
  @SizeIs("r") byte[] r1(); //! NotACount: 'r' cannot be a count: it is an enum
  @Bits(4) @DWORD int s();
  @SizeIs("s") byte[] s1();
}
@Struct interface PAIR { int n(); int cb(); @SizeIs("cb") byte[] data(); float f(); }
@Struct interface TAIL {
  @Ptr @DWORD int n();
  @SizeIs("n") @Inline byte[] data(); //! NotACount: 'n' cannot be a count: it is a pointer, and the struct's size needs it
}
