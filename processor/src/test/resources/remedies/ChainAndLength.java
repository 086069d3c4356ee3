// Keep the one that C has
/*C struct LINK { struct LINK *next; };
    struct A { DWORD n; struct LINK *a; struct LINK *b; struct LINK c[3]; struct LINK *d; }; */
@Struct interface LINK { @Next @Ptr @Nullable LINK next(); }
@Struct interface A {
  @DWORD int n();
  @Chain List<LINK> a();
  @SizeIs("n") List<LINK> b();
  @Fixed(3) List<LINK> c();
  @Terminated List<LINK> d();
}
