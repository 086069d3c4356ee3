@Struct(unwrap = true) interface A { //! UnwrappedLink: 'A' has a link, and is marked unwrap. Remove one: a chain is a list of whole structs.
  @Next @Ptr @Nullable A next();
  @LPWSTR String name();
}
