@Struct(align = 8) interface EIGHT { int x(); }
@Struct interface HOLDER { EIGHT eight(); byte b(); }
@Struct(pack = 4) interface A {
  @Align(8) int a(); //! AlignedInPacked: 'a' has a declared alignment and needs one of 8, but the struct is packed to 4, and compilers disagree
  @Align(4) byte b();
  EIGHT c(); //! AlignedInPacked: 'c' has a declared alignment and needs one of 8
  @Fixed(2) List<HOLDER> d(); //! AlignedInPacked: 'd' has a declared alignment and needs one of 8
  @Ptr EIGHT e();
}
@Struct(pack = 4, align = 16) interface B { byte a(); long b(); }
@Struct(pack = 8) interface C { EIGHT a(); }
@Struct(align = 2) interface TWO { @LPSTR String s(); }
@Struct interface ALIGNED_FIELD { @Align(1) @LPSTR String s(); }
@Struct interface PLAIN { @LPSTR String s(); }
@Struct(align = 4) interface FOUR { int x(); }
@Struct(pack = 4) interface D {
  TWO a(); //! AlignedInPacked: 'a' has a declared alignment and needs one of 8, but the struct is packed to 4
  ALIGNED_FIELD b(); //! AlignedInPacked: 'b' has a declared alignment and needs one of 8
  PLAIN c();
  FOUR d();
  @Fixed(2) List<TWO> e(); //! AlignedInPacked: 'e' has a declared alignment and needs one of 8
}
@Untagged @Union(pack = 1) interface E {
  TWO a(); //! AlignedInPacked: 'a' has a declared alignment and needs one of 8, but the struct is packed to 1
  int b();
}
