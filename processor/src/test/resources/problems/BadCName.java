@Struct interface A {
  int größe(); //! BadCName: 'größe' is not a name in C
  int a$b(); //! BadCName: 'a$b' is not a name in C
  @CName("a b") int c(); //! BadCName: 'a b' is not a name in C
  @CName("") int d(); //! BadCName: '' is not a name in C
  @CName("1") int e(); //! BadCName: '1' is not a name in C
}
@CName("a-b") @Struct interface B { int x(); } //! BadCName: 'a-b' is not a name in C
@Struct interface KEYWORDS {
  @CName("int") int a(); //! BadCName: 'int' is not a name in C
  int signed(); //! BadCName: 'signed' is not a name in C
  @CName("class") int b();
}
@Struct @CName("union") interface UNION { int x(); } //! BadCName: 'union' is not a name in C
