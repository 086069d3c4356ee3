enum Color { RED }
@Struct interface A {
  @ValueIs("n") @BOOL boolean a(); //! BadValueIs: @ValueIs means nothing on 'a'
  @ValueIs("n") Color b(); //! BadValueIs: @ValueIs means nothing on 'b'
  @ValueIs("n") Pointer c(); //! BadValueIs: @ValueIs means nothing on 'c'
  int n();
}
@ValueIs("n") int f(int n); //! StrayAnnotation: @ValueIs says nothing here. It belongs on a field of a struct
@Struct interface INNER { @ValueIs("n") int a(); int n(); }
@Union interface KINDS { @Case(is = 1) int one(); }
@Struct interface OUTER {
  INNER inner();
  @Ptr int p();
  @ValueIs("inner.a") int a(); //! NotACount: 'inner.a' cannot be computed with: it is computed in 'INNER'
  @ValueIs("p") int b(); //! NotACount: 'p' cannot be computed with: it is a pointer, and what it leads to is written elsewhere
  @ValueIs("b") int c();
  @SwitchIs("c") KINDS kinds(); //! NotADiscriminant: 'c' cannot tell the arm of a union: it is computed from other fields
}
@Struct interface B {
  @ValueIs("m") int a(); //! UnknownCount: 'B' has no field 'm'
  @ValueIs("x") int c(); //! NotACount: 'x' cannot be computed with: it is no integer
  float x();
  @ValueIs("") int d(); //! NotAnExpression: '' is no expression: it ends where a number or a field is expected
}
