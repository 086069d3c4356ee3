// Add @LengthIs("n") or @LastIs("l")
/*C struct A { int cap; int f; int n; BYTE *a; BYTE b[4]; }; struct B { int f; int l; BYTE b[4]; }; */
@Struct interface A {
  int cap(); int f(); int n();
  @SizeIs("cap") @FirstIs("f") @LengthIs("n") byte[] a();
  @Fixed(4) @FirstIs("f") @LengthIs("n") byte[] b();
}
@Struct interface B { int f(); int l(); @Fixed(4) @FirstIs("f") @LastIs("l") byte[] b(); }
