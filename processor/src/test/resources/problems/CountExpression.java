@Struct interface A {
  int n();
  @SizeIs("n + 1") byte[] a(); //! CountExpression: 'n + 1' is not the name of a field, and expressions are not supported yet
  @SizeIs("4") byte[] b(); //! CountExpression: '4' is not the name of a field
  @SizeIs(bytes = " ") byte[] c(); //! CountExpression: ' ' is not the name of a field
}
