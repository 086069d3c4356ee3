@Struct interface A {
  int x();
  @CName("x") int y(); //! DuplicateName: 'y' has the C name 'x', which another declaration has already
  @CName("class") int z();
  int class_(); //! DuplicateName: 'class_' has the C name 'class_'
}
@Struct interface B_C { int x(); }
@Struct interface B {
  int x();
  @Struct interface C { int x(); } //! DuplicateName: 'C' has the C name 'B_C', which another declaration has already
}
