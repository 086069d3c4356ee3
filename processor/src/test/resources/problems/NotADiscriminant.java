enum Kind { A }
@Struct interface S {
  float f();
  @LPWSTR String text();
  @Ptr @Nullable S next();
  @BOOL boolean bool();
  Kind kind();
  @Reserved int reserved();
  int n();
  @SizeIs("n") int[] array();
  @SwitchIs("f") //! NotADiscriminant: 'f' cannot tell the arm of a union: it is no integer. Name a plain integer, or an enum by itself
  U a();
  @SwitchIs("text") //! NotADiscriminant: 'text' cannot tell the arm of a union: it is no scalar
  U b();
  @SwitchIs("next") //! NotADiscriminant: 'next' cannot tell
  U c();
  @SwitchIs("bool") //! NotADiscriminant: 'bool' cannot tell
  U d();
  @SwitchIs("kind & 1") //! NotADiscriminant: 'kind' cannot tell the arm of a union: it is an enum
  U e();
  @SwitchIs("reserved") //! NotADiscriminant: 'reserved' cannot tell the arm of a union: it is reserved
  U f1();
  @SwitchIs("3") //! NotADiscriminant: '3' cannot tell the arm of a union: it is the same in every value
  U g();
}
@Union interface U { @Case(is = 1) int a(); }
