@Struct interface A {
  int kind();
  @SwitchIs("kind") //! NeedlessSwitch: 'U' tells its arms itself. Remove @SwitchIs
  U u();
}
@Untagged @Union interface U { int a(); }
