@Struct(unwrap = true) interface NEVER { int n(); @SizeIs("n") byte[] data(); }
@Struct(unwrap = true) interface MAYBE { @LPWSTR @Nullable String text(); }
@Struct interface A {
  @Of(NEVER.class) byte @Nullable [] a(); //! NullablePart: The one part of 'NEVER' is never null. Declare 'byte[]' without @Nullable, as it is in the struct.
  @Of(MAYBE.class) String b(); //! NullablePart: The one part of 'MAYBE' is @Nullable. Declare 'String' with @Nullable
  @Of(MAYBE.class) @Nullable String c();
  @Of(NEVER.class) byte @Ptr @Nullable [] d();
}
