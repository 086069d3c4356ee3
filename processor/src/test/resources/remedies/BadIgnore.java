// It takes a pointer, which is then not followed
/*C struct A { struct POINT *a; void *b; char *c; DWORD n; BYTE *d; struct LINK *e; };
    struct LINK { struct LINK *next; }; */
@Struct interface LINK { @Next @Ptr @Nullable LINK next(); }
@Struct interface A {
  @Ignore @Ptr POINT a();
  @Ignore Pointer b();
  @Ignore @LPSTR String c();
  @DWORD int n();
  @Ignore @SizeIs("n") byte[] d();
  @Ignore @Chain List<LINK> e();
}
