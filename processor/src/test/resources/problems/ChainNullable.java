@Struct interface LINK { @Next @Ptr @Nullable LINK next(); }
@Struct interface A {
  @Chain @Nullable List<LINK> a(); //! ChainNullable: The @Chain 'a' is never null: NULL is the empty list. Remove @Nullable.
}
