// Declare 'byte[]' without @Nullable, 'String' with @Nullable, as it is in the struct
/*C struct NEVER { int n; BYTE *data; }; struct MAYBE { LPWSTR text; }; struct A { struct NEVER a; struct MAYBE b; }; */
@Struct(unwrap = true) interface NEVER { int n(); @SizeIs("n") byte[] data(); }
@Struct(unwrap = true) interface MAYBE { @LPWSTR @Nullable String text(); }
@Struct interface A { @Of(NEVER.class) byte[] a(); @Of(MAYBE.class) @Nullable String b(); }
