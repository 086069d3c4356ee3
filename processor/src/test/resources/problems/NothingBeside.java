@Union interface SWITCHED { @Case(is = 1) int a(); }
@Untagged @Union interface U {
  int n();
  @SizeIs("n") byte[] a(); //! NothingBeside: 'a' needs fields beside it or nothing at all, and the @Untagged 'U' has neither. Write com.sun.jna.Pointer
  @SwitchIs("n") SWITCHED b(); //! NothingBeside: 'b' needs fields beside it
  @Fixed(4) @LengthIs("n") byte[] c(); //! NothingBeside: 'c' needs
  void d(); //! NothingBeside: 'd' needs
}
