@Struct interface A {
  int x() throws Exception; //! Throws: 'x' declares exceptions
}
int f() throws Exception; //! Throws: 'f' declares exceptions
