@Struct interface A {
  @Of(GOOD_NEIGHBOUR.class) GOOD_NEIGHBOUR a(); //! OfItself: @Of says what the type says already. Write 'GOOD_NEIGHBOUR' without @Of.
}
