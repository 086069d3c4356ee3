// Name a field that is a plain integer
/*C struct INNER { int n; int cb; };
    struct A { int n; BYTE *a; DWORD *k; BYTE *b; DWORD s : 4; BYTE *c; struct INNER m; BYTE *d; }; */
/*C struct TAIL { DWORD n; BYTE data[1]; }; */
@Struct interface INNER { int n(); int cb(); }
@Struct interface A {
  int n();
  @SizeIs("n") byte[] a();
  @Ptr @DWORD int k();
  @SizeIs("k") byte[] b();
  @Bits(4) @DWORD int s();
  @SizeIs("s") byte[] c();
  INNER m();
  @SizeIs("m.n + m.cb") byte[] d();
}
@Struct interface TAIL { @DWORD int n(); @SizeIs("n") @Inline byte[] data(); }
