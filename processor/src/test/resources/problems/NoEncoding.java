@Struct interface A {
  String a(); //! NoEncoding: The string 'a' does not say how it lies in memory
  @Nullable String b(); //! NoEncoding: The string 'b'
  @Fixed(16) String c(); //! NoEncoding: The string 'c'
  int n();
  @SizeIs("n") List<String> d(); //! NoEncoding: The string 'd'
}
