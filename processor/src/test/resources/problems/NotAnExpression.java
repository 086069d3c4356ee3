@Struct interface A {
  int n();
  @SizeIs("n +") byte[] a(); //! NotAnExpression: 'n +' is no expression: it ends where a number or a field is expected
  @SizeIs("(n") byte[] b(); //! NotAnExpression: '(n' is no expression: it ends where ')' is expected
  @SizeIs("n m") byte[] c(); //! NotAnExpression: 'n m' is no expression: there is 'm' where an operator is expected
  @SizeIs(bytes = "n # 2") byte[] d(); //! NotAnExpression: 'n # 2' is no expression: '#' means nothing in an expression
  @SizeIs(bytes = " ") byte[] e(); //! NotAnExpression: ' ' is no expression: it ends where a number or a field is expected
  @SizeIs("n + 1") byte[] f();
}
