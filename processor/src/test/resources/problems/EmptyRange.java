@Struct interface A {
  @Range(min = 3, max = 2) int a(); //! EmptyRange: Nothing is from 3 to 2
  @Range(max = -1) int b(); //! EmptyRange: Nothing is from 0 to -1
  @Range(min = 3, max = 3) int c();
}
