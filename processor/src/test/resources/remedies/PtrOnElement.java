// Write 'byte @Ptr []' for a pointer to the struct
/*C struct BLOB { int n; BYTE *data; }; struct A { struct BLOB *a; }; */
@Struct(unwrap = true) interface BLOB { int n(); @SizeIs("n") byte[] data(); }
@Struct interface A { @Of(BLOB.class) byte @Ptr [] a(); }
