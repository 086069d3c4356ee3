// Remove one: a chain is a list of whole structs
/*C struct A { struct A *next; LPWSTR name; }; struct B { int n; BYTE *data; }; */
@Struct interface A { @Next @Ptr @Nullable A next(); @LPWSTR String name(); }
@Struct(unwrap = true) interface B { int n(); @SizeIs("n") byte[] data(); }
