@Struct interface A {
  @Next @Ptr @Nullable A next();
  @Next @Ptr @Nullable A previous(); //! NextTwice: 'A' has two links, 'next' and 'previous'. Mark the one that its chains follow; the other may be a plain pointer, or @Ignore.
}
@Struct interface B {
  @Next @Ptr @Nullable B next();
  @Ignore @Ptr @Nullable B previous();
}
