@Struct interface A {
  @Bits(9) @DWORD byte a(); //! BitsJava: 9 bits do not fit a Java 'byte'. Declare it as 'short' or 'int' or 'long'
  @Bits(33) @ULONGLONG int b(); //! BitsJava: 33 bits do not fit a Java 'int'. Declare it as 'long'
  @Bits(3) @DWORD char c(); //! BitsJava: 3 bits do not fit a Java 'char'
  @Bits(3) @DWORD float d(); //! BitsJava: 3 bits do not fit a Java 'float'
  @Bits(8) @DWORD byte e();
  @Bits(3) @DWORD boolean f();
}
