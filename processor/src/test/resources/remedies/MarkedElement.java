// Write 'List<ONE>'; write 'String'
/*C struct ONE { int x; }; struct A { int n; struct ONE *a; struct ONE b[4]; char c[4]; }; */
@Struct(unwrap = true) interface ONE { int x(); }
@Struct interface A {
  int n();
  @SizeIs("n") List<ONE> a();
  @Fixed(4) List<ONE> b();
  @Fixed(4) @Encoded("UTF-8") String c();
}
