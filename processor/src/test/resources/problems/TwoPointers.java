@Struct interface A {
  @Ptr @FullPtr GOOD_NEIGHBOUR a(); //! TwoPointers: Both @Ptr and @FullPtr stand on 'GOOD_NEIGHBOUR'. Keep one.
  @FullPtr @Nullable GOOD_NEIGHBOUR b();
}
