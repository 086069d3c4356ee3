@Struct interface A {
  int n();
  @Terminated @SizeIs("n") byte[] a(); //! TerminatedAndCounted: 'a' has both @Terminated and @SizeIs. Keep @Terminated if something in memory ends it, and @SizeIs if not.
  @Terminated(-1) @Fixed(3) int[] b(); //! TerminatedAndCounted: 'b' has both @Terminated and @Fixed
  @MultiSz @SizeIs(bytes = "n") List<@WCHAR String> c(); //! TerminatedAndCounted: 'c' has both @MultiSz and @SizeIs
  @MultiSz @Terminated List<@WCHAR String> d(); //! TerminatedAndCounted: 'd' has both @MultiSz and @Terminated
  @Terminated @LengthIs("n") byte[] e(); //! TerminatedAndCounted: 'e' has both @Terminated and @LengthIs
}
