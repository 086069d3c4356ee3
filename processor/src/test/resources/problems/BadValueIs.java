enum Color { RED }
@Struct interface A {
  @ValueIs("n") @BOOL boolean a(); //! BadValueIs: @ValueIs means nothing on 'a'
  @ValueIs("n") Color b(); //! BadValueIs: @ValueIs means nothing on 'b'
  @ValueIs("n") Pointer c(); //! BadValueIs: @ValueIs means nothing on 'c'
  int n();
}
@Struct interface B {
  @ValueIs("m") int a(); //! UnknownCount: 'B' has no field 'm'
  @ValueIs("x") int c(); //! NotACount: 'x' cannot be computed with: it is no integer
  float x();
  @ValueIs("") int d(); //! NotAnExpression: '' is no expression: it ends where a number or a field is expected
}
