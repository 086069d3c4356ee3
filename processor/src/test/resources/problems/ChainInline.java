@Struct interface LINK { @Next @Ptr @Nullable LINK next(); }
@Struct interface A {
  @Chain @Inline(0) List<LINK> a(); //! ChainInline: @Inline(0) on a @Chain. Write @Inline: the first of a chain is there, and is one.
  @Chain @Inline List<LINK> b();
}
