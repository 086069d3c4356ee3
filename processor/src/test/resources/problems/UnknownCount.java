@Struct interface A {
  @DWORD int NumElements();
  @SizeIs("NumElement") byte[] a(); //! UnknownCount: 'A' has no field 'NumElement'; did you mean 'NumElements'? Name a field of the same struct.
  @SizeIs("zzz") byte[] b(); //! UnknownCount: 'A' has no field 'zzz'. Name a field
  @CName("c") int d();
  @SizeIs("d") byte[] e(); //! UnknownCount: 'A' has no field 'd'. Name
  @SizeIs("c") byte[] f();
  boolean broken(); //! NoWidth: The boolean 'broken'
  @SizeIs("broken") byte[] g();
  @SizeIs("NumElements") @FirstIs("NumElement") @LastIs("NumElements") byte[] h(); //! UnknownCount: 'A' has no field 'NumElement'; did you mean
  @Fixed(3) @LengthIs("zz") byte[] i(); //! UnknownCount: 'A' has no field 'zz'
}
