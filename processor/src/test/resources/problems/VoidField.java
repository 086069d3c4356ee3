@Struct interface A {
  void x(); //! VoidField: The field 'x' is void
}
