@Struct interface LINK { @Next @Ptr @Nullable LINK next(); }
@Struct interface A {
  @Chain @Inline(0) List<LINK> a(); //! ChainInline: @Inline(0) on a @Chain. Write @Inline: it means that the first struct of the chain lies here.
  @Chain @Inline List<LINK> b();
}
