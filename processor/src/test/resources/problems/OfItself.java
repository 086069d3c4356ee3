@Struct interface A {
  @Of(GOOD_NEIGHBOUR.class) GOOD_NEIGHBOUR a(); //! OfItself: @Of names the struct that is the Java type already. Write 'GOOD_NEIGHBOUR' without @Of.
}
