@Struct interface A {
  @Ptr A next(); //! EndlessChain: A chain of pointers that are never NULL cannot end: A.next -> A. Mark one of the pointers @Nullable.
}
@Struct interface B {
  @Ptr C c(); //! EndlessChain: A chain of pointers that are never NULL cannot end: B.c -> C.d -> D.b -> B
}
@Struct interface C { D d(); }
@Struct interface D { @Fixed(2) List<@Ptr B> b(); }
