@Struct interface A {
  A a(); //! ContainsItself: A struct contains itself by value: A.a -> A. Make one of the fields a pointer with @Ptr.
}
@Struct interface B {
  int x();
  C c(); //! ContainsItself: A struct contains itself by value: B.c -> C.b -> B
}
@Struct interface C { @Fixed(2) List<B> b(); }
@Struct interface USER { C c(); @Ptr @Nullable USER self(); }
@Struct interface FINE { @Ptr @Nullable FINE next(); int n(); @SizeIs("n") List<FINE> more(); }
@Struct(unwrap = true) interface LOOP { //! ContainsItself: A struct contains itself by value: LOOP -> LOOP
  @Of(LOOP.class) byte[] data();
}
@Struct interface HOLDER {
  int kind();
  @SwitchIs("kind") SELF self(); //! ContainsItself: A struct contains itself by value: HOLDER.self -> HOLDER_SELF.inner -> HOLDER
  @Union interface SELF { @Case(is = 1) HOLDER inner(); @Case(is = 2) @Ptr HOLDER pointer(); }
}
@Union interface ITSELF { //! ContainsItself: A struct contains itself by value: ITSELF -> ITSELF
  @Case(is = 1) @SwitchIs("kind") ITSELF self();
}
