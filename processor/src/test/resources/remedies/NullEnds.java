// Remove @Nullable from the elements
/*C struct A { struct POINT **a; char **b; WCHAR *c; }; */
@Struct interface A {
  @Terminated @Nullable List<@Ptr POINT> a();
  @Terminated List<@Utf8 String> b();
  @MultiSz @Nullable List<@WCHAR String> c();
}
