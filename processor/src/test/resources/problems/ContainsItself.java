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
