enum Numbered { @CValue(1) A, @CValue(5) B }
@Struct interface S {
  @BYTE int b();
  byte small();
  Numbered numbered();
  @SwitchIs("b") U u();
  @SwitchIs("small") V v();
  @SwitchIs("numbered") W w();
  @Union interface U {
    @Case(is = {255, 256}) //! CaseRange: 256 is no value of 'b': a scalar of 1 byte cannot hold it. Correct the number
    int a();
  }
  @Union interface V {
    @Case(is = {-1, 200}) //! CaseRange: 200 is no value of 'small': a signed scalar of 1 byte cannot hold it
    int a();
  }
  @Union interface W {
    @Case(is = {1, 2}) //! CaseRange: 2 is no value of 'numbered': 'Numbered' has no constant of that number
    int a();
    @Case(is = 5) int b();
  }
}
