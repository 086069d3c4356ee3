// Use org.jspecify.annotations.Nullable
/*C struct A { LPWSTR a; int n; BYTE *b; struct POINT **d; void *e; }; */
@Struct interface A {
  @LPWSTR @org.jspecify.annotations.Nullable String a();
  int n();
  @SizeIs("n") byte @Nullable [] b();
  @SizeIs("n") List<@Ptr @Nullable POINT> d();
  @Nullable Pointer e();
}
