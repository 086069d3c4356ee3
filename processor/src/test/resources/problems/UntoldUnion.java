@Struct interface A {
  int kind();
  U u(); //! UntoldUnion: Nothing tells which arm of 'U' memory holds
  @Union interface U { @Case(is = 1) int a(); }
}
