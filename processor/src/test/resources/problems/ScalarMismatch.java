@Typedef(value = DWORD.class, adapter = Ticks.class) @Target(TYPE_USE) @interface TICKS {}
class Ticks implements Adapter.OfInt<Instant> {
  public Instant fromInt(int raw) { return Instant.ofEpochSecond(raw); }
  public int toInt(Instant value) { return (int) value.getEpochSecond(); }
}
enum Color { RED }
@Struct interface A {
  @DWORD short a(); //! ScalarMismatch: @DWORD does not fit a Java 'short'. Declare it as 'int' or 'long'.
  @DWORD char b(); //! ScalarMismatch: @DWORD does not fit a Java 'char'. Declare it as 'int' or 'long'.
  @SIZE_T int c(); //! ScalarMismatch: @SIZE_T does not fit a Java 'int'. Declare it as 'long'.
  @FLOAT int d(); //! ScalarMismatch: @FLOAT does not fit a Java 'int'. Declare it as 'float' or 'double'.
  @DOUBLE float e(); //! ScalarMismatch: @DOUBLE does not fit a Java 'float'. Declare it as 'double'.
  @BOOL short f(); //! ScalarMismatch: @BOOL does not fit a Java 'short'.
  @WCHAR byte g(); //! ScalarMismatch: @WCHAR does not fit a Java 'byte'.
  @TICKS Date h(); //! ScalarMismatch: @TICKS does not fit a Java 'Date'. Declare it as 'java.time.Instant' or 'int' or 'long'.
  @BOOL Color i(); //! ScalarMismatch: @BOOL does not fit a Java 'Color'.
  int n();
  @SizeIs("n") @DWORD short[] j(); //! ScalarMismatch: @DWORD does not fit a Java 'short'
  @io.github.sizeis.c.CLong int k(); //! ScalarMismatch: @CLong does not fit a Java 'int'. Declare it as 'long'.
  @io.github.sizeis.c.WcharT char l(); //! ScalarMismatch: @WcharT does not fit a Java 'char'. Declare it as 'int'.
}
