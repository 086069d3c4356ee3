@Struct interface A {
  @DWORD int NumElements();
  @SizeIs("NumElement") byte[] a(); //! UnknownCount: 'A' has no field 'NumElement'; did you mean 'NumElements'? Name a field of the same struct, or a constant of the container.
  @SizeIs("zzz") byte[] b(); //! UnknownCount: 'A' has no field 'zzz'. Name a field
  @CName("c") int d();
  @SizeIs("d") byte[] e(); //! UnknownCount: 'A' has no field 'd'. Name
  @SizeIs("c") byte[] f();
  boolean broken(); //! NoWidth: The boolean 'broken'
  @SizeIs("broken") byte[] g();
  @SizeIs("NumElements") @FirstIs("NumElement") @LastIs("NumElements") byte[] h(); //! UnknownCount: 'A' has no field 'NumElement'; did you mean
  @Fixed(3) @LengthIs("zz") byte[] i(); //! UnknownCount: 'A' has no field 'zz'
  @SizeIs("2 * NumElement") byte[] j(); //! UnknownCount: 'A' has no field 'NumElement'; did you mean 'NumElements'?
  INNER k();
  @SizeIs("k.coun") byte[] l(); //! UnknownCount: 'INNER' has no field 'coun'; did you mean 'count'?
  @SizeIs("NumElements + LIMT") byte[] m(); //! UnknownCount: 'A' has no field 'LIMT'; did you mean 'LIMIT'?
}
@Struct interface UNION_ARM {
  int kind();
  int count();
  @SwitchIs("kind") U u();
  @Union interface U {
    @Case(is = 1) @SizeIs("cout") byte[] a(); //! UnknownCount: 'UNION_ARM' has no field 'cout'; did you mean 'count'? Name
    @Case(is = 2) @SizeIs("count") byte[] b();
  }
}
enum Bounds { @CValue(4) LIMIT }
@Struct interface INNER { int count(); }
