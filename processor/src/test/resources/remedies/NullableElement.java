// Write 'byte @Nullable []' where the array may be null
/*C struct BLOB { int n; BYTE *data; }; struct A { int n; BYTE *a; struct BLOB b; BYTE c[2]; }; */
@Struct(unwrap = true) interface BLOB { int n(); @SizeIs("n") byte @Nullable [] data(); }
@Struct interface A {
  int n();
  @SizeIs("n") byte @Nullable [] a();
  @Of(BLOB.class) byte @Nullable [] b();
  @Fixed(2) byte[] c();
}
