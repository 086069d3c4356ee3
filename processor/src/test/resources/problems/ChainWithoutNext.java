@Struct interface LINK { @Ptr @Nullable LINK next(); }
@Struct interface A {
  @Chain List<LINK> a(); //! ChainWithoutNext: 'a' is a @Chain of 'LINK', which has no link. Mark the pointer in 'LINK' that leads to the next one with @Next.
  @Chain @Inline List<GOOD_NEIGHBOUR> b(); //! ChainWithoutNext: 'b' is a @Chain of 'GOOD_NEIGHBOUR'
}
