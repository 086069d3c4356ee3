@Struct interface A {
  @ValueIs("b + 1") int a(); //! ComputedFromItself: 'a' is computed from itself, by b + 1. Remove @ValueIs from one of the fields, which is then a part of the value.
  @ValueIs("a") int b(); //! ComputedFromItself: 'b' is computed from itself, by a
  @ValueIs("a + c") int d();
  int c();
}
