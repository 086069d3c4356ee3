enum Kind { APPLE, PEAR }
@Struct interface S {
  Kind kind();
  int number();
  @SwitchIs("kind") U u();
  @SwitchIs("number") V v();
  @SwitchIs("number & 3") V w();
  @Union interface U {
    @Case(is = 1) //! CaseKind: @Case gives a number, but 'kind' is the enum 'Kind'. Write its constants, as in @Case("APPLE")
    int a();
  }
  @Union interface V {
    @Case("APPLE") //! CaseKind: @Case gives a constant, but 'number' is a number. Write @Case(is = ...) //! CaseKind: @Case gives a constant, but 'number & 3' is a number
    int a();
  }
}
