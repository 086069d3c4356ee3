@Struct interface LINK { @Next @Ptr @Nullable LINK next(); }
@Struct interface A {
  @DWORD int n();
  @Chain @SizeIs("n") List<LINK> a(); //! ChainAndLength: 'a' is a @Chain, whose end is NULL, and has @SizeIs too. Keep the one that C has.
  @Chain @Fixed(3) List<LINK> b(); //! ChainAndLength: 'b' is a @Chain, whose end is NULL, and has @Fixed too
  @Chain @Terminated List<LINK> c(); //! ChainAndLength: 'c' is a @Chain, whose end is NULL, and has @Terminated too
  @Chain @MultiSz List<LINK> d(); //! ChainAndLength: 'd' is a @Chain, whose end is NULL, and has @MultiSz too
  @Chain @LengthIs("n") List<LINK> e(); //! ChainAndLength: 'e' is a @Chain, whose end is NULL, and has @LengthIs too
}
