@Struct interface A {
  int fooBar();
  int foo_bar(); //! AccessorClash: The fields 'foo_bar' and 'fooBar' would both be 'fooBar' in the value. Rename the method of one and keep its name in C with @CName("foo_bar").
}
@Struct interface REMEDIED {
  int fooBar();
  @CName("foo_bar") int fooBar2();
}
@Struct interface COUNTS_ARE_NOT_IN_THE_VALUE {
  int Data();
  @SizeIs("Data") byte[] data();
}
