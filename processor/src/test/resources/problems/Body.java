@Struct interface A {
  int x();
  default int y() { return 1; } //! Body: 'y' has a body, but a declaration only describes memory
  static int z() { return 1; } //! Body: 'z' has a body
}
static int f() { return 1; } //! Body: 'f' has a body
