@Union interface U { @Case(is = 1) int a(); }
@Struct interface A {
  int n();
  @SizeIs("n") List<U> a(); //! UnionElement: Nothing tells the arm of each 'U'
  @Fixed(2) List<U> b(); //! UnionElement: Nothing tells the arm of each 'U'
  @SizeIs("n") List<@Ptr U> c(); //! UnionElement: Nothing tells the arm of each 'U'
  @SwitchIs("n")
  @Fixed(2) //! NotAnArray: @Fixed means nothing on 'U'
  U d();
  @SwitchIs("n") @Ptr U e(); //! MeaninglessPtr: @Ptr means nothing on 'U'. Let its arms be pointers
  @SwitchIs("n") @Nullable U f(); //! NullableByValue: 'U' lies in the struct itself
  @SwitchIs("n") @DWORD U g(); //! MeaninglessMark: @DWORD means nothing on 'U'. Remove it
}
