// It takes a scalar or a @Fixed array of scalars; @UINT_PTR or @UintptrT is as wide as a pointer
/*C struct A { int a; BYTE b[2]; void *c; void *d; }; */
@Struct interface A {
  @Reserved int a();
  @Reserved @Fixed(2) byte[] b();
  @Reserved @UINT_PTR long c();
  @Reserved @UintptrT long d();
}
