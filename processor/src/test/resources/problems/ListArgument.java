@Struct interface A {
  int n();
  @SizeIs("n") List a(); //! ListArgument: 'List' does not say what its elements are
  @SizeIs("n") List<?> b(); //! ListArgument: 'List<?>' does not say
  @Fixed(4) List<? extends GOOD_NEIGHBOUR> c(); //! ListArgument: 'List<?>' does not say
}
