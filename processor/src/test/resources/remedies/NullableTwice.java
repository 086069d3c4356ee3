// Use 'MAYBE' itself
/*C struct MAYBE { int n; BYTE *data; }; struct A { struct MAYBE *a; struct MAYBE *b; }; */
@Struct(unwrap = true) interface MAYBE { int n(); @SizeIs("n") byte @Nullable [] data(); }
@Struct interface A { @Ptr @Nullable MAYBE a(); @Ptr MAYBE b(); }
