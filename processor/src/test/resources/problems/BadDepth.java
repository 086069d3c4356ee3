@Struct interface A {
  @Ptr(0) GOOD_NEIGHBOUR a(); //! BadDepth: @Ptr(0) is no pointer
  @Ptr(-1) @Nullable GOOD_NEIGHBOUR b(); //! BadDepth: @Ptr(-1) is no pointer
  @Ptr(9) GOOD_NEIGHBOUR d(); //! BadDepth: @Ptr(9) is no pointer
  @Ptr(8) @Nullable GOOD_NEIGHBOUR e();
  @Ptr(2) GOOD_NEIGHBOUR c();
}
