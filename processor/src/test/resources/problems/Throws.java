@Struct interface A {
  int x() throws Exception; //! Throws: The field 'x' declares exceptions
}
