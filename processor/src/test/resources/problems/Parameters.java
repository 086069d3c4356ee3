@Struct interface A {
  int x(int y); //! Parameters: The field 'x' takes parameters
}
