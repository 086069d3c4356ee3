@Struct(align = 8) interface EIGHT { int x(); }
@Struct interface HOLDER { EIGHT eight(); byte b(); }
@Struct(pack = 4) interface A {
  @Align(8) int a(); //! AlignedInPacked: 'a' demands an alignment of 8 in a struct packed to 4, and compilers disagree
  @Align(4) byte b();
  EIGHT c(); //! AlignedInPacked: 'c' demands an alignment of 8
  @Fixed(2) List<HOLDER> d(); //! AlignedInPacked: 'd' demands an alignment of 8
  @Ptr EIGHT e();
}
@Struct(pack = 4, align = 16) interface B { byte a(); long b(); }
@Struct(pack = 8) interface C { EIGHT a(); }
