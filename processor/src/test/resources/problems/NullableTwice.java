@Struct(unwrap = true) interface MAYBE { int n(); @SizeIs("n") byte @Nullable [] data(); }
@Struct interface A {
  @Of(MAYBE.class) byte @Ptr @Nullable [] a(); //! NullableTwice: The one part of 'MAYBE' may be null, and @Nullable on a pointer means the pointer. Use 'MAYBE' itself.
  @Of(MAYBE.class) byte @Ptr [] b(); //! NullableTwice: The one part of 'MAYBE' may be null
  @Ptr @Nullable MAYBE c();
}
