enum Color { RED }
@Struct interface A {
  int n();
  @SizeIs("n") GOOD_NEIGHBOUR[] a(); //! ArrayOfObjects: 'GOOD_NEIGHBOUR[]' is an array of objects. Write 'List<GOOD_NEIGHBOUR>'.
  @Fixed(4) @LPWSTR String[] b(); //! ArrayOfObjects: 'String[]' is an array of objects
  @SizeIs("n") Color[] c(); //! ArrayOfObjects: 'Color[]' is an array of objects
  @SizeIs("n") @Ptr GOOD_NEIGHBOUR[] d(); //! ArrayOfObjects: 'GOOD_NEIGHBOUR[]' is an array of objects
}
