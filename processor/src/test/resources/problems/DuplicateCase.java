enum Kind { A, B }
enum Numbered { @CValue(1) A, @CValue(2) B, @CValue(2) C }
@Struct interface S {
  int kind();
  Kind plain();
  Numbered numbered();
  @SwitchIs("kind") U u();
  @SwitchIs("plain") V v();
  @SwitchIs("numbered") W w();
  @Union interface U {
    @Case(is = {1, 2}) int a();
    @Case(is = {3, 2}) //! DuplicateCase: 2 chooses 'b' and 'a' too. Write each value once
    int b();
    @Case(is = {4, 4}) //! DuplicateCase: 4 chooses 'c' twice
    int c();
  }
  @Union interface V {
    @Case("A") int a();
    @Case({"A", "B"}) //! DuplicateCase: A chooses 'b' and 'a' too
    int b();
  }
  @Union interface W {
    @Case("B") int a();
    @Case("C") //! DuplicateCase: 2 chooses 'b' and 'a' too
    int b();
  }
}
