@Struct interface A {
  int n();
  @SizeIs("n") int a(); //! NotAnArray: @SizeIs means nothing on 'int'. It takes an array of primitives, or a List, or a @WCHAR String.
  @Terminated int b(); //! NotAnArray: @Terminated means nothing on 'int'. It takes an array of primitives, or a List.
  @SizeIs("n") GOOD_NEIGHBOUR c(); //! NotAnArray: @SizeIs means nothing on 'GOOD_NEIGHBOUR'
  @Fixed(4) @DWORD int d(); //! NotAnArray: @Fixed means nothing on 'int'. It takes an array of primitives, or a List, or a @WCHAR String.
  @Fixed(4) GOOD_NEIGHBOUR e(); //! NotAnArray: @Fixed means nothing on 'GOOD_NEIGHBOUR'
  @SizeIs("n") Pointer f(); //! NotAnArray: @SizeIs means nothing on 'Pointer'
  @LengthIs("n") int g(); //! NotAnArray: @LengthIs means nothing on 'int'. It takes
  @SizeIs("n") @LengthIs("n") int h(); //! NotAnArray: @SizeIs means nothing on 'int'
  @LastIs("n") GOOD_NEIGHBOUR i(); //! NotAnArray: @LastIs means nothing on 'GOOD_NEIGHBOUR'
}
